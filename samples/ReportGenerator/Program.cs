using System.CommandLine;
using System.CommandLine.Invocation;
using HeadingGenerator.Samples.ReportGenerator;

Console.OutputEncoding = System.Text.Encoding.UTF8;
ParseResult arguments = new ReportCommand().Parse(args);
if (arguments.Action is ParseErrorAction refusal)
{
    // What is wrong is told, not everything that would be right.
    refusal.ShowHelp = false;
}

return arguments.Invoke();

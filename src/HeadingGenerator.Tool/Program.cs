using System.Text;
using HeadingGenerator.Tool;
using HeadingGenerator.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
UserLanguage.Apply(Environment.GetEnvironmentVariable(UserLanguage.Variable));
return HeadingsCommand.Run(args, ToolConsole.OfProcess());

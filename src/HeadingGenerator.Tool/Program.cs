using System.Text;
using HeadingGenerator.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new HeadingsCommand().Parse(args).Invoke();

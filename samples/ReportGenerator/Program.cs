using HeadingGenerator.Samples.ReportGenerator;

Console.OutputEncoding = System.Text.Encoding.UTF8;
return new ReportCommand().Parse(args).Invoke();

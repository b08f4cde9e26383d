using BenchmarkDotNet.Running;
using FaceTimeHelp.Benchmarks.Comparing;

switch (args)
{
    case ["make-phone", var path, var files]:
        PhoneLibrary.Write(path, int.Parse(files, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["make-library", var path, var assets]:
        BigLibrary.Write(path, int.Parse(assets, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["walk", var path]:
        BareWalk.Run(path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BareWalk).Assembly).Run(args);
        break;
}

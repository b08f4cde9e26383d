using BenchmarkDotNet.Running;
using FaceTimeHelp.Benchmarks.Comparing;
using FaceTimeHelp.Benchmarks.Damaging;

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
    case ["mutate", var path, var copies]:
        DamageRun.Run(path, int.Parse(copies, System.Globalization.CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BareWalk).Assembly).Run(args);
        break;
}

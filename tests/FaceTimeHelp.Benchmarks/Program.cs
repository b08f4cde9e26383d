using System.Globalization;
using BenchmarkDotNet.Running;
using FaceTimeHelp.Benchmarks.Comparing;
using FaceTimeHelp.Benchmarks.Damaging;

switch (args)
{
    case ["compare", var program]:
        using (var comparison = new Comparison(program))
            comparison.Run();
        break;
    case ["walk", var path]:
        BareWalk.Run(path);
        break;
    case ["make-phone", var path, var files]:
        PhoneLibrary.Write(path, int.Parse(files, CultureInfo.InvariantCulture));
        break;
    case ["make-library", var path, var assets]:
        BigLibrary.Write(path, int.Parse(assets, CultureInfo.InvariantCulture));
        break;
    case ["mutate", var path, var copies]:
        DamageRun.Run(path, int.Parse(copies, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BareWalk).Assembly).Run(args);
        break;
}

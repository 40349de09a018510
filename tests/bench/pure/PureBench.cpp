// The parts without a database that everything else waits for: folding, sort keys, taking a record apart.
#include "core/catalogue/PreparedRecord.h"
#include "core/circulation/Judge.h"
#include "core/text/Fold.h"
#include "core/text/SortKey.h"
#include "tests/support/generator/Generator.h"

#include <benchmark/benchmark.h>

namespace kitapdar {
namespace {

const std::string title = "Сыр өңірінің тарихы мен мәдениеті: ғылыми мақалалар жинағы";

void foldTitle(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(text::skeletonText(title));
}
BENCHMARK(foldTitle);

void sortKeyOfTitle(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(text::sortKey(title));
}
BENCHMARK(sortKeyOfTitle);

void makeRecord(benchmark::State& state) {
    const demo::RecordMaker maker(1);
    std::int64_t number = 0;
    for (auto _ : state) benchmark::DoNotOptimize(maker.record(++number, {}, Day(2026, 11, 23)));
}
BENCHMARK(makeRecord);

void prepareRecord(benchmark::State& state) {
    const auto record = demo::RecordMaker(1).record(5, {}, Day(2026, 11, 23));
    for (auto _ : state) benchmark::DoNotOptimize(catalogue::prepare(record, catalogue::MarcFormat::Rusmarc));
}
BENCHMARK(prepareRecord);

void judge(benchmark::State& state) {
    rules::Calendar calendar;
    calendar.closeWeekly(7);
    const circulation::CopyFacts copy;
    circulation::ReaderFacts reader;
    reader.reader.registeredUntil = Day(2026, 12, 31);
    const Day today(2026, 11, 23);
    for (auto _ : state) benchmark::DoNotOptimize(circulation::judgeLending(copy, reader, {}, calendar, today));
}
BENCHMARK(judge);

} // namespace
} // namespace kitapdar

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv); // what it does not know is meant for other programs
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

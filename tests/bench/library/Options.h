// What to measure and on how large a library.
#pragma once

#include "tests/support/generator/Generator.h"

#include <filesystem>
#include <set>
#include <string>

namespace kitapdar::bench {

struct Options {
    demo::GeneratorSizes sizes;
    std::int64_t importRecords = 50'000;
    int queries = 1000;
    int scans = 2000;
    std::int64_t holds = 20'000;                          // open ones, of circulation
    std::int64_t pages = 1'000'000;                       // with a text, of digitization
    std::filesystem::path folder = KITAPDAR_BENCH_FOLDER; // where generated libraries are kept between runs
    std::set<std::string> only;                           // sections; empty: all
    bool fresh = false;                                   // generate again
    bool json = false;
    bool keep = false;    // what circulation and digitization were measured on stays (circulation.kitapdar,
                          // kitapdar_bench_circulation and so on); the file is taken again
    bool slowest = false; // name the slowest queries
    bool help = false;    // was printed; measure nothing
    std::string probe;    // a child process that measures its own start and memory on this library

    bool wants(const std::string& section) const { return only.empty() || only.contains(section); }
};

/// Reads the arguments; unknown ones are told and ignored, so that `./dev bench` can give all programs the same.
/// `defaults`: what a program measures when nothing is said.
Options optionsFrom(int argc, char** argv, Options defaults = {});

} // namespace kitapdar::bench

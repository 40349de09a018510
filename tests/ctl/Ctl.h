// Drives the real kitapdarctl, as a script would.
#pragma once

#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar::ctl {

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;

    /// The one JSON document it printed; fails the test when it is none.
    nlohmann::json json() const;
};

/// Runs the program with these arguments and nothing else of the environment than a neutral language and the
/// password of the test server. The log and the key of the desk go to `dataFolder`, which is no folder when nobody
/// looks at it. `input` is what it can read.
Ran run(const std::vector<std::string>& arguments, const char* locale = "C.UTF-8",
        const std::filesystem::path& dataFolder = "/dev/null/none", const std::string& input = {});

class CtlTest : public testing::Test {
protected:
    /// With --library and --language en before the arguments.
    Ran ctl(std::vector<std::string> arguments, const std::string& input = {}) const;
    /// The same with --json; the document. Expects the exit code.
    nlohmann::json json(std::vector<std::string> arguments, int exit = 0, const std::string& input = {}) const;

    void init() const { EXPECT_EQ(ctl({"init"}).exit, 0); }
    /// A MARCXML file with three invented books, two of which have a copy each (T0001, T0002).
    std::filesystem::path threeBooks() const;
    /// A library with these books and the reader R001.
    void initWithBooks() const;
    std::filesystem::path write(const std::string& name, const std::string& text) const;

    test::TemporaryFolder folder;
    std::filesystem::path library = folder.path() / "library.kitapdar";
};

} // namespace kitapdar::ctl

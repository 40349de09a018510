// What a command answers: a document for programs, text for people; or one sentence why not.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace kitapdar::ctl {

using Json = nlohmann::ordered_json;

/// Exit codes of the program. Incomplete: it was done, but not all of it could be taken along or tidied up; the
/// complaints say what.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2, Fault = 3, Incomplete = 4 };

struct Answer {
    Json document;
    std::string text; // lines, each with its end; empty when the command has printed already
    Exit exit = Exit::Done;
    std::vector<std::string> complaints = {}; // sentences for stderr about what could not be done beside the rest
};

struct Failure {
    Exit exit = Exit::Refused;
    std::string sentence;
    std::string code = {}; // "barcode_taken": for scripts, never renamed; "" = that of the exit code
};

using Outcome = Result<Answer, Failure>;

} // namespace kitapdar::ctl

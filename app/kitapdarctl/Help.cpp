#include "app/kitapdarctl/Help.h"

#include "app/kitapdarctl/Commands.h"
#include "app/kitapdarctl/Texts.h"
#include "core/catalogue/editing/RecordChange.h"
#include "core/digitization/Item.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

/// What readFieldPlace() reads; a name that several groups have is told with its group.
std::string fieldCodes() {
    std::string codes;
    for (const catalogue::ElementLine& line : catalogue::elementLines()) {
        const auto hasName = [&](const catalogue::ElementLine& each) { return each.code == line.code; };
        const bool isAlone = std::ranges::count_if(catalogue::elementLines(), hasName) == 1;
        if (!codes.empty()) codes += ' ';
        codes += isAlone ? std::string(line.code) : textOf(catalogue::ElementPlace{line.group, line.element});
    }
    return codes;
}

std::string stateCodes() {
    std::string codes;
    for (const digitization::ItemState state : digitization::itemStates())
        codes.append(codes.empty() ? "" : "|").append(digitization::code(state));
    return codes;
}

} // namespace

std::string helpText(std::span<const std::string> words) {
    std::string text =
        "kitapdarctl --library FILE [--language kk|ru|en] [--json] [--operator NAME|CODE [--password-fd N]] [--at "
        "PLACE] COMMAND\n";
    if (words.empty()) text += "  help [COMMAND]\n";
    bool namesState = false;
    bool namesField = false;
    for (const Command& command : commands()) {
        if (!beginsWith(command, words)) continue;
        text += "  " + usageOf(command) + "\n";
        namesField = namesField || (!words.empty() && command.usage.find("--field") != std::string_view::npos);
        namesState = namesState || command.usage.find("STATE") != std::string_view::npos;
    }
    if (namesField) text += "FIELD: a tag, 610 or 210$c, or one of: " + fieldCodes() + "\n";
    if (namesState) text += "STATE: " + stateCodes() + "\n";
    if (words.empty()) {
        text +=
            line(Ctl::tr("Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault, 4 done, but not all of "
                         "it (what is missing is named)."));
        text +=
            line(Ctl::tr("Sums of money are given and answered in tenge, \"1500.50\", with --json too; only what "
                         "ends in _tiyn is in tiyn. Days are given as 2026-03-31."));
    }
    return text;
}

} // namespace kitapdar::ctl

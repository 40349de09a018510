// Readers.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <string_view>
#include <vector>

namespace kitapdar::ctl {

inline constexpr std::string_view readerEditUsage =
    "CARD [--surname S] [--name N] [--patronymic P] [--birth-date DAY|-] [--category C] [--sex f|m] [--education E] "
    "[--locality L] [--institution I] [--note TEXT] [--iin-fd N] [--phone-fd N] [--address-fd N] [--show-iin]";
inline const std::vector<std::string_view> readerEditOptions = {
    "--surname",  "--name",        "--patronymic", "--birth-date", "--category", "--sex",        "--education",
    "--locality", "--institution", "--note",       "--iin-fd",     "--phone-fd", "--address-fd", "--show-iin"};

Outcome addReader(Session& session, const Arguments& arguments);
Outcome editReader(Session& session, const Arguments& arguments);
Outcome findReaders(Session& session, const Arguments& arguments);
Outcome showReader(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl

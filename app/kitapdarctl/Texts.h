// The program's own sentences. Why the core says no is worded in wording/, for the windows and for this program.
#pragma once

#include "app/kitapdarctl/Terminal.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace kitapdar::ctl {

struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// A line of the answer, one whatever is in the data.
inline std::string line(const QString& text) { return oneLine(utf8(text)) + '\n'; }

/// "–" for what is not there.
inline QString orDash(const std::optional<std::string>& text) { return text ? qs(*text) : QStringLiteral("–"); }

} // namespace kitapdar::ctl

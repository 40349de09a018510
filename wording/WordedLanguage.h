// The language that a paper has of its own, for what words values and not texts of ours.
#pragma once

#include "wording/Languages.h"

#include <QLocale>

#include <optional>

namespace kitapdar {

/// Of the innermost WordedIn of this thread; nullopt: what is worded is in the program's language.
std::optional<Language> wordedLanguage();
/// In which numbers and sums are written here: a Russian paper has its commas in an English window, too.
QLocale wordedLocale();

} // namespace kitapdar

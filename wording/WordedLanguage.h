// The language that a paper has of its own, for what words values and not texts of ours.
#pragma once

#include "wording/Languages.h"

#include <optional>

namespace kitapdar {

/// Of the innermost WordedIn of this thread; nullopt: what is worded is in the program's language.
std::optional<Language> wordedLanguage();

} // namespace kitapdar

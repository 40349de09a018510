// The words of kitapdarctl in three languages. The core has none, and the windows' are Qt's, which this program is not.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::ctl {

enum class Language { Kazakh, Russian, English };

/// "kk", "ru", "en"; also a locale, "kk_KZ.UTF-8".
std::optional<Language> languageFrom(std::string_view name);

/// A sentence or a word by its key, {1} {2} … replaced by the arguments. A key that is in no table is a mistake that
/// tests/ctl finds; it is said as it is.
std::string say(Language language, std::string_view key, const std::vector<std::string>& arguments = {});

} // namespace kitapdar::ctl

// Whether two names can be one person's, however they are spelled. Pure; any thread.
#pragma once

#include "core/readers/Reader.h"

#include <string>
#include <vector>

namespace kitapdar::readers {

/// The words of a name as all their spellings share them: "Тәжібаева" and "Тажибаева" are one word.
using NameWords = std::vector<std::string>;

NameWords nameWords(const ReaderName& name);

/// All words of the shorter name are in the longer one, and there are two at least, or both names are one word.
bool isSamePerson(NameWords a, NameWords b);

/// Whether the names have a word in common.
bool haveCommonWord(NameWords a, NameWords b);

} // namespace kitapdar::readers

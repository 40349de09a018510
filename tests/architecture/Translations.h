// Qt's translation files (.ts) as far as the checks need them.
#pragma once

#include "tests/architecture/Source.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::architecture {

struct Message {
    std::string context;
    std::string source;
    std::string comment;            // tells equal sources apart
    std::string state;              // "", "unfinished", "vanished", "obsolete"
    std::vector<std::string> forms; // one, or one for each plural form of the language
    bool plural = false;

    std::string key() const { return context + '\x1f' + source + '\x1f' + comment; }
};

/// The messages of a .ts file; none when it is not one.
std::vector<Message> readMessages(const std::filesystem::path& file);

/// Which sources' texts stand in which files, as translations/rooms.txt has it: room → files and folders.
std::map<std::string, std::vector<std::string>> readTranslatedRooms(const std::filesystem::path& file);

/// Under which names the sources look their texts up: the classes with Q_OBJECT, by their full names, and what stands
/// in Q_DECLARE_TR_FUNCTIONS.
std::set<std::string> contextsOf(const std::vector<Source>& sources);

/// %1…%99, %L1 and %n of a text, sorted, repeated as often as they stand there.
std::vector<std::string> placeholders(const std::string& text);

/// A number of the source that the first form lacks; "" when it has them all. Placeholders are no numbers.
std::string lackingNumber(const Message& message);

/// What is wrong with a message of a language ("kk", "ru", "en"), in words for the programmer; "" when nothing is.
std::string problemOf(const Message& message, const std::string& language);

} // namespace kitapdar::architecture

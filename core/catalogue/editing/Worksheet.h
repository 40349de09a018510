// Worksheets: what is asked of a record of each kind, and how the leader says which kind it is. Pure; any thread.
#pragma once

#include "core/catalogue/editing/FormFields.h"

#include <span>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

enum class Worksheet { Book, Set, Volume, Article, Serial, NewspaperIssue, Electronic, Map, Music, AudioVisual };

std::span<const Worksheet> worksheets();
/// Stable: "book", "set", "volume", "article", "serial", "newspaper_issue", "electronic", "map", "music",
/// "audiovisual".
std::string_view code(Worksheet worksheet);

/// Which worksheet a record is of; kinds that have none of their own are books.
Worksheet worksheetOf(const MarcRecord& record, MarcFormat format);
/// Writes the kind into the leader and the coded fields. Nothing changes when the record is of that worksheet already,
/// and in IRBIS, which has a worksheet of its own.
void setWorksheet(MarcRecord& record, MarcFormat format, Worksheet worksheet);

/// What is asked, in the order of the form.
const std::vector<FormGroup>& groupsOf(Worksheet worksheet);
/// The same, and behind it the groups of which the record has more.
std::vector<FormGroup> groupsFor(const MarcRecord& record, MarcFormat format);

/// What a record of the kind should say; told when it is saved, never refused.
struct Required {
    FormGroup group;
    FormElement element;
};
std::vector<Required> requiredOf(Worksheet worksheet);

} // namespace kitapdar::catalogue

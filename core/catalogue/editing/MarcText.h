// A record as text that people edit, a field on a line, and back: "245 10 $aАбай жолы :$bроман", "#" for a blank
// indicator, "LDR …" for the leader. In values "{dollar}" stands for $, "{lcub}" for {, "{U+000A}" for a control
// character. Pure; any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

std::string editableText(const MarcRecord& record);

struct MarcLineFault {
    enum class What {
        Tag,          // no tag of three or four letters and digits, and a blank behind it
        Indicators,   // two indicators and a blank are wanted
        SubfieldCode, // $ without a code behind it
        Escape,       // "{" begins none of the known signs
        Leader,       // a second leader, or one that is not 24 characters long
    };
    std::size_t line = 0; // from 1
    What what = What::Tag;

    friend bool operator==(const MarcLineFault&, const MarcLineFault&) = default;
};

struct ReadText {
    MarcRecord record; // of the lines without faults
    std::vector<MarcLineFault> faults;
};

/// Empty lines are skipped. Reads what editableText() wrote; canBeEdited() tells of which records.
ReadText readText(std::string_view text);

/// Whether the text of the record is read as the same record; not so with tags of blanks and suchlike.
bool canBeEdited(const MarcRecord& record);

} // namespace kitapdar::catalogue

// The encodings of a record file. A library's file is often put together of several: each record is read in its own,
// and what the other records show decides only where a record is too short to show it itself.
#pragma once

#include "core/text/Encoding.h"
#include "core/text/EncodingEvidence.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kitapdar::exchange {

class FileEncoding {
public:
    /// Nothing known but what add() brings.
    FileEncoding() = default;
    /// Every record has this one, whatever it says of itself.
    static FileEncoding forced(text::Encoding encoding);

    /// A record of the file, or a line of one.
    void add(std::string_view bytes);

    /// Of most records that are not plain ASCII.
    text::Encoding main() const;
    /// Some records are UTF-8 and some are not.
    bool isMixed() const { return !m_forced && m_utf8 > 0 && m_western + m_cyrillic > 0; }

    struct Chosen {
        text::Encoding encoding = text::Encoding::Utf8;
        bool guessed = false; // too little to see, and the file shows another one than the record would, or none
    };
    /// The encoding of a record. Its leader/09 ('a' says UTF-8; a blank when there is none) is evidence only.
    Chosen of(std::string_view record, char leader09) const;

private:
    Chosen cyrillic(const text::EncodingEvidence& own) const;
    static Chosen windows(const text::EncodingEvidence& own, const text::EncodingEvidence& all);
    text::Encoding western(const text::EncodingEvidence& own) const;

    std::optional<text::Encoding> m_forced;
    std::int64_t m_utf8 = 0; // records
    std::int64_t m_western = 0;
    std::int64_t m_cyrillic = 0;
    text::EncodingEvidence m_westernEvidence;
    text::EncodingEvidence m_cyrillicEvidence;
};

} // namespace kitapdar::exchange

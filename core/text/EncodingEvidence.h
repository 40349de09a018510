// What bytes of an unknown encoding speak for, gathered piece by piece: one record, or all records of a file.
#pragma once

#include "core/text/Encoding.h"
#include "core/text/Repair.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace kitapdar::text {

/// One thread at a time.
class EncodingEvidence {
public:
    /// Time is linear in the bytes.
    void add(std::string_view bytes);
    /// What another one has gathered.
    void add(const EncodingEvidence& other);

    bool isAscii() const { return m_sequences == 0 && m_broken == 0 && !m_escape; }
    /// Sequences of UTF-8, and none of them broken.
    bool isUtf8() const { return m_sequences > 0 && m_broken == 0; }
    /// Broken sequences of UTF-8 are so few that the bytes are damaged UTF-8. `saysUtf8`: the record claims to be
    /// UTF-8, so that less is enough.
    bool isDamagedUtf8(bool saysUtf8) const { return m_broken > 0 && m_sequences > (saysUtf8 ? 1 : 4) * m_broken; }
    /// An escape to another set of MARC-8.
    bool hasMarc8Escape() const { return m_escape; }
    /// Rows of high bytes, as Cyrillic words are in a code page; otherwise western text.
    bool isCyrillic() const { return m_inRows > m_alone; }
    /// There are letters enough to decide without the rest of the file.
    bool isDecided() const;

    /// The most likely encoding; as of guessEncoding().
    Encoding verdict() const;
    /// The code page that Cyrillic bytes speak for; Cp1251 when they say too little for one that is rare.
    Encoding page() const;
    /// By how much the letters of these bytes are likelier in one code page than in the other: 30 and more is beyond
    /// doubt. 0 between the code pages of Windows, which Kazakh letters alone tell apart.
    long long lead(Encoding page, Encoding other) const;
    /// No other code page that would show other letters comes near.
    bool isSure(Encoding page) const;
    /// Kz1048 or Pt154 when Kazakh letters show it, otherwise Cp1251.
    Encoding windowsPage() const { return m_misread.verdict().value_or(Encoding::Cp1251); }
    /// Words with letters that the code pages of Windows show differently.
    const MisreadWords& signedWords() const { return m_misread.words(); }
    /// For MARC-8 when positive, for ISO 8859-1 when negative.
    long long marc8Votes() const { return m_marc8Votes; }
    /// Marc8 or Iso8859_1; for western bytes.
    Encoding westernVerdict() const { return m_marc8Votes >= 0 ? Encoding::Marc8 : Encoding::Iso8859_1; }

private:
    std::size_t m_sequences = 0; // of UTF-8, whole, of two bytes or more
    std::size_t m_broken = 0;    // bytes that are no UTF-8
    std::size_t m_alone = 0;     // high bytes as western text has them
    std::size_t m_inRows = 0;
    long long m_marc8Votes = 0;
    std::array<long long, 5> m_letters{}; // Windows, DOS, KOI8, ISO, Mac: how likely the letters are in it
    bool m_escape = false;
    MisreadEvidence m_misread;
};

} // namespace kitapdar::text

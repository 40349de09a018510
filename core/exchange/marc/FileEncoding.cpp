#include "core/exchange/marc/FileEncoding.h"

#include <algorithm>
#include <cstdlib>

namespace kitapdar::exchange {
namespace {

using text::Encoding;
using text::EncodingEvidence;

EncodingEvidence evidenceOf(std::string_view bytes) {
    EncodingEvidence evidence;
    evidence.add(bytes);
    return evidence;
}

bool isOfWindows(Encoding page) {
    return page == Encoding::Cp1251 || page == Encoding::Kz1048 || page == Encoding::Pt154;
}

} // namespace

FileEncoding FileEncoding::forced(Encoding encoding) {
    FileEncoding file;
    file.m_forced = encoding;
    return file;
}

void FileEncoding::add(std::string_view bytes) {
    const EncodingEvidence evidence = evidenceOf(bytes);
    if (evidence.isAscii()) return;
    if (evidence.isUtf8() || evidence.isDamagedUtf8(false)) {
        ++m_utf8;
    } else if (evidence.isCyrillic() && !evidence.hasMarc8Escape()) {
        ++m_cyrillic;
        m_cyrillicEvidence.add(evidence);
    } else {
        ++m_western;
        m_westernEvidence.add(evidence);
    }
}

Encoding FileEncoding::main() const {
    if (m_forced) return *m_forced;
    if (m_utf8 > std::max(m_western, m_cyrillic)) return Encoding::Utf8;
    if (m_cyrillic + m_western == 0) return Encoding::Utf8;
    return m_cyrillic >= m_western ? cyrillic(m_cyrillicEvidence).encoding : western({});
}

FileEncoding::Chosen FileEncoding::cyrillic(const EncodingEvidence& own) const {
    constexpr long long leastAgainstTheFile = 30;
    EncodingEvidence all = m_cyrillicEvidence;
    if (m_cyrillic == 0) all.add(own);
    const Encoding best = own.page();
    const Encoding usual = all.page();
    const bool isClear = own.isDecided() && own.lead(best, usual) >= leastAgainstTheFile;
    Chosen chosen{isClear ? best : usual};
    chosen.guessed = !own.isSure(chosen.encoding) && !all.isSure(chosen.encoding);
    if (isOfWindows(chosen.encoding)) {
        const Chosen page = windows(own, all);
        chosen.encoding = page.encoding;
        chosen.guessed = chosen.guessed || page.guessed;
    }
    return chosen;
}

/// Kazakh letters in the record itself; where they are too few, its words, and those of the file. Ukrainian and
/// Belarusian stand beside Kazakh in one file, each record in its own.
FileEncoding::Chosen FileEncoding::windows(const EncodingEvidence& own, const EncodingEvidence& all) {
    if (const Encoding page = own.windowsPage(); page != Encoding::Cp1251) return {page};
    const text::MisreadWords& words = own.signedWords();
    const Encoding file = all.windowsPage();
    if (words.all == 0) return {file};
    if (file != Encoding::Cp1251) {
        const std::size_t kazakh = file == Encoding::Pt154 ? words.mayBePt154 : words.mayBeKz1048;
        return {words.cp1251 > kazakh ? Encoding::Cp1251 : file};
    }
    constexpr std::size_t clearly = 4;
    const auto isKazakh = [](const text::MisreadWords& each) {
        return each.kz1048 + each.pt154 + each.either > clearly * each.cp1251;
    };
    for (const text::MisreadWords& each : {words, all.signedWords()}) {
        if (isKazakh(each) && each.kz1048 > clearly * each.pt154) return {Encoding::Kz1048};
        if (isKazakh(each) && each.pt154 > clearly * each.kz1048) return {Encoding::Pt154};
        if (each.cp1251 > clearly * (each.kz1048 + each.pt154 + each.either)) return {Encoding::Cp1251};
    }
    // Words that are Kazakh in both pages, and others in each: the likelier ones, and somebody looks.
    if (words.either > 0 && isKazakh(words))
        return {words.eitherAsPt154 > 0 ? Encoding::Pt154 : Encoding::Kz1048, true};
    return {Encoding::Cp1251, true};
}

Encoding FileEncoding::western(const EncodingEvidence& own) const {
    constexpr long long leastAgainstTheFile = 6;
    if (own.hasMarc8Escape()) return Encoding::Marc8;
    if (m_western == 0) return own.westernVerdict();
    const auto file = m_westernEvidence.hasMarc8Escape() ? Encoding::Marc8 : m_westernEvidence.westernVerdict();
    if (own.isAscii() || own.westernVerdict() == file) return file;
    return std::abs(own.marc8Votes()) >= leastAgainstTheFile ? own.westernVerdict() : file;
}

FileEncoding::Chosen FileEncoding::of(std::string_view record, char leader09) const {
    if (m_forced) return {*m_forced};
    const bool saysUtf8 = leader09 == 'a';
    const EncodingEvidence own = evidenceOf(record);
    if (own.isAscii()) { // plain; but a file of MARC-8 has references to other characters
        const bool marc8 = !saysUtf8 && m_western > 0 && m_western >= m_cyrillic && western({}) == Encoding::Marc8;
        return {marc8 ? Encoding::Marc8 : Encoding::Utf8};
    }
    if (own.isUtf8() && !(own.hasMarc8Escape() && !saysUtf8)) return {Encoding::Utf8};
    if (own.hasMarc8Escape() && !saysUtf8) return {Encoding::Marc8};
    if (own.isDamagedUtf8(saysUtf8)) return {Encoding::Utf8};
    if (own.isDecided()) return own.isCyrillic() ? cyrillic(own) : Chosen{western(own)};
    const bool severalKinds = (m_utf8 > 0) + (m_western > 0) + (m_cyrillic > 0) > 1;
    const bool asCyrillic = m_cyrillic == m_western ? own.isCyrillic() : m_cyrillic > m_western;
    Chosen chosen = asCyrillic ? cyrillic(own) : Chosen{western(own)};
    chosen.guessed = chosen.guessed || (severalKinds && chosen.encoding != own.verdict());
    return chosen;
}

} // namespace kitapdar::exchange

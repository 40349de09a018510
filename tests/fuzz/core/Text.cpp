// Text that is folded for searching, sorted, transliterated, or read as a number, a day or a code.
#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/text/Barcode.h"
#include "core/text/Encoding.h"
#include "core/text/Fold.h"
#include "core/text/Iin.h"
#include "core/text/Isbn.h"
#include "core/text/Repair.h"
#include "core/text/ScannedCode.h"
#include "core/text/SortKey.h"
#include "core/text/Transliterate.h"
#include "tests/fuzz/Target.h"

#include <algorithm>
#include <string>

namespace kitapdar::fuzz {

namespace {

bool isUtf8(std::string_view text) { return text::decode(text, text::Encoding::Utf8).has_value(); }

void fold(std::string_view bytes) {
    const std::string exact = text::exactText(bytes);
    expect(isUtf8(exact), "folded text is UTF-8");
    expect(text::exactText(exact) == exact, "folded text folds to itself");
    const std::string skeleton = text::skeletonText(bytes);
    expect(isUtf8(skeleton), "a skeleton is UTF-8");
    expect(text::skeletonText(exact) == skeleton, "folded text has the skeleton of the text");
    for (const std::string& word : text::skeleton(bytes)) {
        const auto variants = text::queryVariants(word);
        expect(!variants.empty() && variants.size() <= 16 && variants.front() == word, "a word is its first variant");
    }
    expect(text::sortKey(bytes).find('\0') == std::string::npos, "a sort key ends nowhere in its middle");
}

void transliterate(std::string_view bytes) {
    if (!isUtf8(bytes)) return;
    expect(isUtf8(text::kazakhLatin2021(bytes)), "Latin of 2021 is UTF-8");
    expect(isUtf8(text::kazakhLatin2018(bytes)), "Latin of 2018 is UTF-8");
    expect(isUtf8(text::gost779B(bytes)), "GOST 7.79 is UTF-8");
    using text::Layout;
    for (const Layout typed : {Layout::English, Layout::Russian, Layout::Kazakh}) {
        expect(text::swapLayout(bytes, typed, typed) == bytes, "a layout is itself");
        expect(isUtf8(text::swapLayout(bytes, typed, Layout::Kazakh)), "the other layout is UTF-8");
    }
}

void decode(std::string_view bytes) {
    for (const text::Encoding encoding : text::kAllEncodings) {
        const auto decoded = text::decode(bytes, encoding);
        if (!decoded) continue;
        expect(isUtf8(*decoded), "decoded text is UTF-8");
        expect(text::encode(*decoded, encoding) == bytes, "decoded text is encoded to the same bytes");
    }
    const text::Encoding guessed = text::guessEncoding(bytes);
    expect(text::guessEncoding(bytes) == guessed, "an encoding is guessed the same way each time");
    for (const text::Encoding original : {text::Encoding::Pt154, text::Encoding::Kz1048}) {
        const auto repaired = text::repairMisread(bytes, original);
        expect(!repaired || *repaired != bytes, "a repair changes something");
    }
}

void readNumbers(std::string_view bytes) {
    if (const auto isbn = text::parseIsbn(bytes)) {
        const auto again = text::parseIsbn(isbn->digits);
        expect(again && *again == *isbn, "an ISBN is read from its digits");
    }
    const auto problem = text::checkIin(bytes);
    expect(text::iinParts(bytes).has_value() == (!problem || text::isOnlyWarning(*problem)), "a right number tells");
    if (const auto money = Money::fromTenge(bytes)) {
        expect(money->tiyn >= 0, "money that is read is not negative");
        expect(Money::fromTenge(money->tenge()) == money, "money is read as it is written");
    }
    if (const auto day = Day::fromIso(bytes)) expect(day->iso() == bytes, "a day is written as it is read");
}

void readCodes(std::string_view bytes) {
    const std::string scan = text::normalizeScan(bytes);
    expect(text::normalizeScan(scan) == scan, "a scan is normalised once");
    for (const std::string_view prefix : {"", "KZL"}) {
        const auto barcode = text::checkBarcode(scan, prefix);
        if (!barcode) continue;
        expect(std::holds_alternative<text::ScannedCode>(text::readScan(scan)), "a command is no barcode");
        const auto again = text::checkBarcode(barcode->text, prefix);
        expect(again && *again == *barcode, "a barcode is read as it is stored");
        if (barcode->kind != text::BarcodeKind::Own) continue;
        for (std::size_t i = 0; i < barcode->text.size(); ++i) {
            std::string wrong = barcode->text;
            wrong[i] = wrong[i] == '0' ? '1' : '0';
            expect(wrong == barcode->text || !text::hasRightCheckCharacter(wrong), "one wrong character is noticed");
        }
    }
}

void run(std::string_view bytes) {
    fold(bytes);
    transliterate(bytes);
    decode(bytes);
    readNumbers(bytes);
    readCodes(bytes);
}

const Registered registered{{"Text", &run}};

} // namespace

} // namespace kitapdar::fuzz

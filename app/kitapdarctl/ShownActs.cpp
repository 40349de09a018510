#include "app/kitapdarctl/ShownActs.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Terminal.h"
#include "app/kitapdarctl/Texts.h"
#include "core/administration/RestoreAct.h"
#include "core/movements/Movement.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/MovementWords.h"
#include "wording/PersonalDataWords.h"
#include "wording/PlaceNaming.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QStringList>
#include <nlohmann/json.hpp>

#include <iostream>

namespace kitapdar::ctl {

namespace {

std::int64_t numberIn(const Json& shown, const char* key) { return shown.value(key, std::int64_t(0)); }
QString textIn(const Json& shown, const char* key) { return qs(shown.value(key, std::string())); }

std::string erasing(const Json& shown) {
    circulation::ErasePreview preview;
    preview.consents = numberIn(shown, "consents");
    preview.loans = numberIn(shown, "loans");
    preview.entries = numberIn(shown, "entries");
    return line(Ctl::tr("The reader with the card %1 is erased.").arg(textIn(shown, "card"))) + line(words(preview));
}

std::string keyChange(const Json& shown) {
    QStringList holders;
    for (const Json& each : shown.value("slots", Json::array())) {
        if (each.is_string()) holders << qs(each.get<std::string>());
    }
    return line(
               Ctl::tr("The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups "
                       "from before keep the old key.")) +
           line(Ctl::tr("The present key is number %1; it is opened by: %2.")
                    .arg(numberText(numberIn(shown, "generation")),
                         holders.isEmpty() ? QStringLiteral("–") : holders.join(QStringLiteral(", "))));
}

std::string restoring(const Json& shown) {
    std::int64_t rows = 0;
    const Json tables = shown.value("rows", Json::object());
    for (const auto& [table, count] : tables.items()) {
        if (count.is_number_integer()) rows += count.get<std::int64_t>();
    }
    std::string text = line(Ctl::tr("A backup takes the place of the library: %1.").arg(textIn(shown, "backup")));
    if (const auto made = numberIn(shown, "made_at"); made > 0)
        text += line(Ctl::tr("Made: %1.").arg(momentText(Instant{made})));
    return text + line(Ctl::tr("Entries of the journal in it: %1; rows: %2.")
                           .arg(numberText(numberIn(shown, "operations")), numberText(rows)));
}

/// The number that people know the act by; "": none yet.
QString numberOf(const Json& shown) {
    const QString number = textIn(shown, "number");
    return number.isEmpty() ? textIn(shown, "act") : number;
}

std::string correction(const Json& shown) {
    std::string text = line(Ctl::tr("A line of the inventory book is corrected, and the sum of the books with it: %1, "
                                    "“%2”.")
                                .arg(textIn(shown, "number"), textIn(shown, "title")));
    for (const Json& each : shown.value("fields", Json::array())) {
        const auto field = accounts::lineFieldFromCode(each.value("field", std::string()));
        if (!field) continue;
        const auto written = [&](const char* key) { // no terms: what is signed has the code of a kind
            return valueWords(*field, each.value(key, std::string()), {}, Language::English);
        };
        text += line(
            Ctl::tr("%1: “%2” is struck through, now “%3”").arg(words(*field), written("before"), written("after")));
    }
    return text + line(Ctl::tr("Reason: %1").arg(textIn(shown, "reason")));
}

constexpr std::size_t firstLines = 5;

/// "101\tАбай жолы\t1 500.00 ₸": by what people know the copy or the title, and what it is worth.
std::string lineOf(const Json& each) {
    QString known = textIn(each, "number");
    if (known.isEmpty()) known = textIn(each, "barcode");
    QStringList cells;
    if (!known.isEmpty()) cells << known;
    cells << qs(titleLine(each.value("title", std::string()), each.value("author", std::string()), std::nullopt));
    if (each.contains("copies")) cells << Ctl::tr("copies: %1").arg(numberText(numberIn(each, "copies")));
    if (each.contains("value")) cells << moneyText(Money{numberIn(each, "value")});
    if (each.contains("new_value") && each["new_value"] != each["value"])
        cells.last() += QStringLiteral(" → ") + moneyText(Money{numberIn(each, "new_value")});
    return line(QStringLiteral("    ") + cells.join(QLatin1Char('\t')));
}

std::string beginningOf(const Json& lines) {
    std::string text;
    std::size_t written = 0;
    for (const Json& each : lines) {
        if (!each.is_object()) continue;
        if (written++ == firstLines) break;
        text += lineOf(each);
    }
    if (lines.size() > firstLines)
        text +=
            line(Ctl::tr("    … and more: %1").arg(numberText(static_cast<std::int64_t>(lines.size() - firstLines))));
    return text;
}

/// What is done to the copies: its kind, and the number that people know it by.
std::string whatStockAct(const Json& shown) {
    const QString number = numberOf(shown);
    for (const auto& [key, value] : shown.items()) {
        if (key.starts_with("reverse_")) return line(Ctl::tr("Act %1 is taken back as a whole.").arg(number));
    }
    const auto draft = [&](const char* key) { return QString::number(numberIn(shown, key)); };
    if (shown.contains("write_off"))
        return line(
            Ctl::tr("Copies leave the books of account and the stock by a write-off act: %1.").arg(draft("write_off")));
    if (shown.contains("movement")) {
        const auto kind = movements::movementKindFromCode(shown.value("kind", std::string()));
        std::string text = line(Ctl::tr("An act of movement takes effect: %1 (%2).")
                                    .arg(draft("movement"), kind ? words(*kind) : QStringLiteral("–")));
        if (const std::string to = shown.value("to", std::string()); !to.empty())
            text += line(Ctl::tr("To: %1").arg(placeText(to)));
        return text;
    }
    return line(Ctl::tr("Act of acceptance %1: the delivery is not taken back any more.").arg(number));
}

std::string stocktakingAct(const Json& shown) {
    const Json none = Json::object();
    const auto copiesOf = [&](const char* key) { return numberIn(shown.value(key, none), "copies"); };
    const auto sumOf = [&](const char* key) { return numberIn(shown.value(key, none), "sum"); };
    std::string text =
        line(Ctl::tr("Act of stocktaking %1: copies that were not found become missing.").arg(numberOf(shown))) +
        line(Ctl::tr("Expected: %1. Missing for the first time: %2, again: %3.")
                 .arg(numberText(copiesOf("expected")), numberText(copiesOf("missing")),
                      numberText(copiesOf("missing_again")))) +
        line(Ctl::tr("Sum of what is missing: %1.").arg(moneyText(Money{sumOf("missing") + sumOf("missing_again")})));
    Json missing = shown.value("missing_copies", Json::array());
    for (const Json& each : shown.value("missing_again_copies", Json::array())) missing.push_back(each);
    return text + beginningOf(missing);
}

std::string stockAct(const Json& shown) {
    if (shown.contains("correct_line")) return correction(shown);
    if (shown.contains("missing_copies")) return stocktakingAct(shown);
    std::string text = whatStockAct(shown);
    text += line(shown.contains("sum")
                     ? Ctl::tr("Copies: %1. Sum: %2.")
                           .arg(numberText(numberIn(shown, "copies")), moneyText(Money{numberIn(shown, "sum")}))
                     : Ctl::tr("Copies: %1.").arg(numberText(numberIn(shown, "copies"))));
    if (const auto on = Day::fromIso(shown.value("on", std::string())))
        text += line(Ctl::tr("Date of the act: %1.").arg(dayText(*on)));
    if (const QString note = textIn(shown, "note"); !note.isEmpty()) text += line(Ctl::tr("Note: %1").arg(note));
    return text + beginningOf(shown.value("lines", Json::array()));
}

std::string linesOf(const staff::Act& act) {
    const Json shown = Json::parse(act.shown, nullptr, false);
    if (!shown.is_object()) return line(words(act.meaning));
    switch (act.meaning) {
    case staff::Meaning::ReaderErase:
        return erasing(shown);
    case staff::Meaning::KeyChange:
        return keyChange(shown);
    case staff::Meaning::RestoreOver:
        return restoring(shown);
    case staff::Meaning::PersonsExport:
        return line(Ctl::tr("Data of readers leave the program: %1.").arg(numberText(numberIn(shown, "readers"))));
    case staff::Meaning::Purge:
        return retainLines(
            {numberIn(shown, "loans"), numberIn(shown, "readers"), numberIn(shown, "holds"), numberIn(shown, "visits")},
            true);
    case staff::Meaning::StockAct:
        return stockAct(shown);
    case staff::Meaning::Merge:
        break;
    }
    return line(words(act.meaning));
}

} // namespace

std::string retainLines(const circulation::Overdue& done, bool dry) {
    const auto said = [](const QString& sentence, std::int64_t count) { return line(sentence.arg(numberText(count))); };
    if (dry) {
        return said(Ctl::tr("Past loans that would no longer tell whose they were: %1"), done.loans) +
               said(Ctl::tr("Past holds that would no longer tell whose they were: %1"), done.holds) +
               said(Ctl::tr("Visits that would no longer tell whose they were: %1"), done.visits) +
               said(Ctl::tr("Readers who would be forgotten: %1"), done.readers);
    }
    return said(Ctl::tr("Past loans that no longer tell whose they were: %1"), done.loans) +
           said(Ctl::tr("Past holds that no longer tell whose they were: %1"), done.holds) +
           said(Ctl::tr("Visits that no longer tell whose they were: %1"), done.visits) +
           said(Ctl::tr("Readers who are forgotten: %1"), done.readers);
}

std::string shownLines(const staff::Act& act) {
    return linesOf(act) +
           line(Ctl::tr("Mark of what is signed: %1.").arg(qs(staff::briefDigest(staff::digestOf(act)))));
}

void showBeforeSigning(const staff::Act& act) { std::cerr << forTerminal(shownLines(act)) << std::flush; }

} // namespace kitapdar::ctl

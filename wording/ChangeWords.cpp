#include "wording/ChangeWords.h"

#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace kitapdar {

namespace {

struct Change {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

enum class Value { Text, Hidden, Place, Amount, Date, Account, Whereabouts, State, Loan, Kind, Speech };

struct Field {
    std::string_view table;
    std::string_view column;
    const char* name;
    Value value = Value::Text;
};

constexpr Field fields[] = {
    {"copy", "barcode", QT_TRANSLATE_NOOP("Change", "Barcode")},
    {"copy", "inventory_number", QT_TRANSLATE_NOOP("Change", "Inventory number")},
    {"copy", "place", QT_TRANSLATE_NOOP("Change", "Place"), Value::Place},
    {"copy", "shelf", QT_TRANSLATE_NOOP("Change", "Shelf mark")},
    {"copy", "price", QT_TRANSLATE_NOOP("Change", "Price"), Value::Amount},
    {"copy", "accounted", QT_TRANSLATE_NOOP("Change", "Account"), Value::Account},
    {"copy", "excluded_by", QT_TRANSLATE_NOOP("Change", "Number of the document")},
    {"copy", "excluded_on", QT_TRANSLATE_NOOP("Change", "Date of the document"), Value::Date},
    {"copy", "circulation", QT_TRANSLATE_NOOP("Change", "Where it is"), Value::Whereabouts},
    {"copy", "condition", QT_TRANSLATE_NOOP("Change", "Condition"), Value::State},
    {"copy", "condition_on", QT_TRANSLATE_NOOP("Change", "Since"), Value::Date},
    {"copy", "condition_reason", QT_TRANSLATE_NOOP("Change", "Reason")},
    {"copy", "lending", QT_TRANSLATE_NOOP("Change", "Lending"), Value::Loan},
    {"copy", "parts", QT_TRANSLATE_NOOP("Change", "Accompanying parts")},
    {"copy", "note", QT_TRANSLATE_NOOP("Change", "Note")},
    {"copy", "received_on", QT_TRANSLATE_NOOP("Change", "Received"), Value::Date},
    {"copy", "at_place", QT_TRANSLATE_NOOP("Change", "Away from home, at"), Value::Place},
    {"record", "kind", QT_TRANSLATE_NOOP("Change", "Kind"), Value::Kind},
    {"record", "title", QT_TRANSLATE_NOOP("Change", "Title")},
    {"record", "subtitle", QT_TRANSLATE_NOOP("Change", "Other title information")},
    {"record", "authors", QT_TRANSLATE_NOOP("Change", "Authors")},
    {"record", "responsibility", QT_TRANSLATE_NOOP("Change", "Responsibility")},
    {"record", "year", QT_TRANSLATE_NOOP("Change", "Year")},
    {"record", "language", QT_TRANSLATE_NOOP("Change", "Language"), Value::Speech},
    {"record", "place", QT_TRANSLATE_NOOP("Change", "Place of publication")},
    {"record", "publisher", QT_TRANSLATE_NOOP("Change", "Publisher")},
    {"record", "series", QT_TRANSLATE_NOOP("Change", "Series")},
    {"record", "class_mark", QT_TRANSLATE_NOOP("Change", "Class mark")},
    {"record", "author_mark", QT_TRANSLATE_NOOP("Change", "Author mark")},
    {"record", "subjects", QT_TRANSLATE_NOOP("Change", "Subjects")},
    {"reader", "card", QT_TRANSLATE_NOOP("Change", "Card")},
    {"reader", "category", QT_TRANSLATE_NOOP("Change", "Category")},
    {"reader", "registered_on", QT_TRANSLATE_NOOP("Change", "Registered on"), Value::Date},
    {"reader", "registered_until", QT_TRANSLATE_NOOP("Change", "Registered until"), Value::Date},
    {"reader", "surname", QT_TRANSLATE_NOOP("Change", "Surname"), Value::Hidden},
    {"reader", "given_name", QT_TRANSLATE_NOOP("Change", "Given name"), Value::Hidden},
    {"reader", "patronymic", QT_TRANSLATE_NOOP("Change", "Patronymic"), Value::Hidden},
    {"reader", "birth_date", QT_TRANSLATE_NOOP("Change", "Birth date"), Value::Hidden},
    {"reader", "iin", QT_TRANSLATE_NOOP("Change", "IIN"), Value::Hidden},
    {"reader", "phone", QT_TRANSLATE_NOOP("Change", "Phone"), Value::Hidden},
    {"reader", "address", QT_TRANSLATE_NOOP("Change", "Address"), Value::Hidden},
    {"reader", "note", QT_TRANSLATE_NOOP("Change", "Note"), Value::Hidden},
    {"reader", "blocked_reason", QT_TRANSLATE_NOOP("Change", "Reason of the block"), Value::Hidden},
};

const Field* fieldOf(const journal::FieldChange& change) {
    const auto* found = std::ranges::find_if(
        fields, [&](const Field& field) { return field.table == change.table && field.column == change.column; });
    return found == std::end(fields) ? nullptr : found;
}

QString amountText(const std::string& text) {
    std::int64_t tiyn = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), tiyn);
    return fault == std::errc() && end == text.data() + text.size() ? moneyText(Money{tiyn}) : qs(text);
}

/// The words of a code; the code itself when a newer program wrote it.
template <class Code>
QString codeText(const std::string& text, std::optional<Code> (*from)(std::string_view)) {
    const auto code = from(text);
    return code ? words(*code) : qs(text);
}

QString valueText(const Field& field, const std::string& stored, const PlaceNames& placeName) {
    if (stored.empty()) return QStringLiteral("—");
    switch (field.value) {
    case Value::Place:
        return placeName ? placeName(stored) : placeText(stored);
    case Value::Amount:
        return amountText(stored);
    case Value::Date: {
        const auto day = Day::fromIso(stored);
        return day ? dayText(*day) : qs(stored);
    }
    case Value::Account:
        return codeText(stored, collection::accountedFromCode);
    case Value::Whereabouts:
        return codeText(stored, collection::circulationFromCode);
    case Value::State:
        return codeText(stored, collection::conditionFromCode);
    case Value::Loan:
        return codeText(stored, collection::lendingFromCode);
    case Value::Kind:
        return kindWords(stored);
    case Value::Speech:
        return languageWords(stored);
    case Value::Text:
    case Value::Hidden:
        break;
    }
    return qs(stored).simplified();
}

} // namespace

QString words(const journal::FieldChange& change, const PlaceNames& placeName) {
    const Field* field = fieldOf(change);
    if (!field) return {};
    const QString name = Change::tr(field->name);
    if (field->value == Value::Hidden) return Change::tr("%1: changed").arg(name);
    return QStringLiteral("%1: %2 → %3")
        .arg(name, valueText(*field, change.before, placeName), valueText(*field, change.after, placeName));
}

QString words(const std::vector<journal::FieldChange>& changes, const PlaceNames& placeName) {
    QStringList all;
    bool ofRecord = false;
    for (const Field& field : fields) { // in the order of a form
        for (const journal::FieldChange& change : changes) {
            if (fieldOf(change) == &field) all << words(change, placeName);
        }
    }
    for (const journal::FieldChange& change : changes)
        ofRecord = ofRecord || (change.table == "record" && change.column == "marc");
    if (all.isEmpty() && ofRecord) all << Change::tr("other fields of the record");
    return all.join(QStringLiteral("; "));
}

} // namespace kitapdar

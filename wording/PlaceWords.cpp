#include "wording/PlaceWords.h"

#include "core/places/PlaceQueries.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kitapdar {

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const places::UnknownPlace& no) const { return words(no); }
    QString operator()(const places::NameTooLong& no) const { return words(no); }
    QString operator()(const places::PlaceCodeMalformed&) const {
        return tr("A place needs a short code: 1 to 16 characters without blanks and without *.");
    }
    QString operator()(const places::PlaceCodeTaken& no) const {
        return tr("Another place has the code %1 already.").arg(qs(no.code));
    }
    QString operator()(const places::PlaceUnnamed&) const { return tr("The name of the place is missing."); }
    QString operator()(const places::PlaceInUse& no) const {
        QStringList what;
        if (no.copies > 0) what << tr("copies: %1").arg(numberText(no.copies));
        if (no.parts > 0) what << tr("places in it: %1").arg(numberText(no.parts));
        if (no.desks > 0) what << tr("desks: %1").arg(numberText(no.desks));
        if (no.rules > 0) what << tr("loan rules: %1").arg(numberText(no.rules));
        return tr("The place %1 is in use (%2) and cannot be removed. It may be closed: then nothing new is put there.")
            .arg(placeText(no.place), what.join(QStringLiteral(", ")));
    }
    QString operator()(const places::PlaceInItself&) const { return tr("A place cannot be a part of itself."); }

    QString operator()(const places::DeskUnnamed&) const { return tr("The name of the desk is missing."); }
    QString operator()(const places::DeskNameTaken& no) const {
        return tr("Another desk is called %1 already.").arg(qs(no.name));
    }
    QString operator()(const places::UnknownDesk& no) const { return tr("There is no desk %1.").arg(qs(no.name)); }

    QString operator()(const places::LibraryUnnamed&) const {
        return tr("The name of the library is missing: give it in Kazakh or in Russian.");
    }
    QString operator()(const places::SlipLanguageUnknown& no) const {
        return tr("Slips are printed in kk, ru or en, not in “%1”.").arg(qs(no.language));
    }

    QString operator()(const numbers::UnknownSeries& no) const { return words(no); }
    QString operator()(const numbers::SeriesMalformed&) const {
        return tr(
            "A series needs a code without blanks, a prefix that does not end in a digit, 0 to 12 digits and a first "
            "number from 1 to 999,999,999,999.");
    }
    QString operator()(const numbers::SeriesTaken& no) const {
        return tr("The series %1 has this code or this prefix already.").arg(qs(no.code));
    }
    QString operator()(const numbers::SeriesInUse& no) const {
        return no.given > 0 ? tr("The series %1 has given out numbers and stays.").arg(qs(no.code))
                            : tr("The program needs the series %1; it stays.").arg(qs(no.code));
    }
    QString operator()(const numbers::NextNumberTooLow& no) const {
        return tr("Numbers up to %1 were given out already; the next one must be larger.").arg(numberText(no.last));
    }
    QString operator()(const numbers::PrefixFixed& no) const {
        return tr("The prefix %1 stays: by it the program knows its own barcodes and cards.").arg(qs(no.prefix));
    }
};

} // namespace

QString nameOf(const places::Place& place, Language language) {
    const places::PlaceName& name = place.name;
    const std::string& wanted = language == Language::Kazakh    ? name.kk
                                : language == Language::Russian ? name.ru
                                                                : name.en;
    for (const std::string& each : {wanted, name.kk, name.ru, name.en}) {
        if (!each.empty()) return qs(each);
    }
    return qs(place.code);
}

QString nameOf(const places::LibraryName& library, Language language) {
    const bool kazakh = language == Language::Kazakh;
    const std::string& wanted = kazakh ? library.kk : library.ru;
    return qs(!wanted.empty() ? wanted : kazakh ? library.ru : library.kk);
}

QString placeWords(const std::vector<places::Place>& places, const std::string& code, Language language) {
    const auto found = std::ranges::find(places, code, &places::Place::code);
    return found == places.end() ? qs(code) : nameOf(*found, language);
}

QStringList contactLines(const std::vector<places::Place>& places, const std::string& code) {
    const places::Contact contact = places::contactOf(places, code);
    QStringList lines;
    if (!contact.address.empty()) lines << qs(contact.address);
    if (!contact.phone.empty()) lines << Places::tr("Phone: %1").arg(qs(contact.phone));
    return lines;
}

QString words(places::Level level) {
    switch (level) {
    case places::Level::Branch:
        return Places::tr("branch");
    case places::Level::Department:
        return Places::tr("department");
    case places::Level::Section:
        return Places::tr("section");
    }
    return {};
}

QString words(const places::UnknownPlace& refusal) {
    return refusal.place.empty() ? Places::tr("The library has no such place.")
                                 : Places::tr("The library has no such place: %1.").arg(qs(refusal.place));
}
QString words(const places::PlaceClosed& refusal) {
    return Places::tr("The place %1 is closed; choose another one.").arg(placeText(refusal.place));
}
QString words(const places::PlaceRefusal& refusal) { return std::visit(Places(), refusal); }
QString words(const places::DeskRefusal& refusal) { return std::visit(Places(), refusal); }
QString words(const places::LibraryNameRefusal& refusal) { return std::visit(Places(), refusal); }

QString words(numbers::SeriesKind kind) {
    switch (kind) {
    case numbers::SeriesKind::Inventory:
        return Places::tr("inventory numbers");
    case numbers::SeriesKind::Barcode:
        return Places::tr("barcodes of copies");
    case numbers::SeriesKind::Card:
        return Places::tr("reader cards");
    }
    return {};
}

QString words(numbers::Voided reason) {
    switch (reason) {
    case numbers::Voided::Removed:
        return Places::tr("what had it was taken back or removed");
    case numbers::Voided::Changed:
        return Places::tr("what had it got another number");
    case numbers::Voided::InUse:
        return Places::tr("passed over: it is another number already");
    }
    return {};
}

QString words(const numbers::UnknownSeries& refusal) {
    return Places::tr("There is no series of numbers %1.").arg(qs(refusal.series));
}
QString words(const numbers::SeriesRefusal& refusal) { return std::visit(Places(), refusal); }

} // namespace kitapdar

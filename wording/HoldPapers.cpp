#include "wording/HoldPapers.h"

#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace kitapdar {

namespace {

using namespace documents;

struct HoldPapers {
    Q_DECLARE_TR_FUNCTIONS(HoldPapers)
};

QString readerText(const holds::HoldRow& row) {
    const QString initials = initialsOf(row.readerName);
    const QString card = HoldPapers::tr("card %1").arg(qs(row.readerCard));
    return initials.isEmpty() ? card : card + QStringLiteral(" · ") + initials;
}

class Slip {
public:
    Slip(QString title, const Paper& paper, Language language)
        : m_document{utf8(title), {}, paper, paperWords(language), {}} {}

    void add(const QString& text, Weight weight = Weight::Plain) {
        if (!text.isEmpty()) m_document.blocks.emplace_back(Paragraph{utf8(text), weight});
    }
    void head(const QString& text, int level) { m_document.blocks.emplace_back(Heading{utf8(text), level}); }
    void book(const holds::HoldRow& row) {
        add(qs(row.title));
        add(qs(row.authors));
        add(qs(row.barcode), Weight::Quiet);
    }
    Document take() { return std::move(m_document); }

private:
    Document m_document;
};

} // namespace

QString initialsOf(const readers::ReaderName& name) {
    QStringList initials;
    for (const std::string& part : {name.surname, name.given, name.patronymic}) {
        const QString text = qs(part).trimmed();
        if (text.isEmpty()) continue;
        const qsizetype length = text.at(0).isHighSurrogate() && text.size() > 1 ? 2 : 1;
        initials << text.left(length).toUpper() + QLatin1Char('.');
    }
    return initials.join(QLatin1Char(' '));
}

Document requestSlips(const std::vector<holds::HoldRow>& rows, Instant at, const std::string& library,
                      const Paper& paper, Language language) {
    const WordedIn worded(language);
    Slip slip(HoldPapers::tr("Request slip"), paper, language);
    slip.add(qs(library), Weight::Strong);
    for (const holds::HoldRow& row : rows) {
        slip.head(row.shelf.empty() ? HoldPapers::tr("Request slip") : qs(row.shelf), 2);
        slip.add(placeText(row.copyPlace), Weight::Strong);
        slip.book(row);
        slip.add(readerText(row), Weight::Strong);
        if (row.hold.usePlace == collection::Lending::ReadingRoom) slip.add(HoldPapers::tr("For the reading room"));
        if (!row.hold.pickupPlace.empty())
            slip.add(HoldPapers::tr("Bring to: %1").arg(placeText(row.hold.pickupPlace)));
        if (row.hold.wantedUntil) slip.add(HoldPapers::tr("Needed until: %1").arg(dayText(*row.hold.wantedUntil)));
        slip.add(momentText(at), Weight::Quiet);
    }
    return slip.take();
}

Document holdSlip(const holds::HoldRow& row, Instant at, const std::string& library, const Paper& paper,
                  Language language) {
    const WordedIn worded(language);
    Slip slip(HoldPapers::tr("Put aside for a reader"), paper, language);
    slip.add(qs(library), Weight::Strong);
    slip.head(readerText(row), 1);
    if (row.hold.readyUntil)
        slip.add(HoldPapers::tr("Kept until: %1").arg(dayText(*row.hold.readyUntil)), Weight::Strong);
    if (!row.hold.pickupPlace.empty())
        slip.add(HoldPapers::tr("Picked up at: %1").arg(placeText(row.hold.pickupPlace)), Weight::Strong);
    slip.book(row);
    slip.add(momentText(at), Weight::Quiet);
    return slip.take();
}

} // namespace kitapdar

#include "ui/figures/DayRows.h"

#include "wording/CatalogueWords.h"
#include "wording/FigureWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>

namespace kitapdar::ui {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(DayPage)
};

class Rows {
public:
    void begin(Words part) {
        m_part = std::move(part);
        m_isBegun = false;
    }
    void add(Words what, documents::Cell value, bool needsLook = false) {
        if (!std::exchange(m_isBegun, true)) m_rows.push_back({next(), m_part, m_part, {}, false, true});
        m_rows.push_back({next(), m_part, std::move(what), std::move(value), needsLook, false});
    }
    std::vector<DayRow> take() { return std::move(m_rows); }

private:
    std::int64_t next() const { return static_cast<std::int64_t>(m_rows.size()); }

    Words m_part;
    bool m_isBegun = false;
    std::vector<DayRow> m_rows;
};

Words ageWords(const std::string& band) {
    return [band] {
        if (band.empty()) return Sheet::tr("age not known");
        if (band == "60+") return Sheet::tr("60 years and older");
        return Sheet::tr("%1 years").arg(qs(band).replace(QLatin1Char('-'), QStringLiteral("–")));
    };
}

Words languageWords(const std::string& group) {
    return [group] {
        if (group == "kk") return Sheet::tr("in Kazakh");
        if (group == "ru") return Sheet::tr("in Russian");
        return Sheet::tr("in other languages");
    };
}

Words groupWords(const std::string& number, const std::vector<catalogue::ContentGroup>& groups,
                 const Languages& languages) {
    const auto found =
        std::ranges::find_if(groups, [&](const auto& group) { return std::to_string(group.id) == number; });
    if (found == groups.end()) return [] { return Sheet::tr("content not known"); };
    return [group = *found, &languages] {
        switch (languages.current()) {
        case Language::Kazakh:
            return qs(group.kk);
        case Language::Russian:
            return qs(group.ru.empty() ? group.kk : group.ru);
        case Language::English:
            break;
        }
        return qs(group.en.empty() ? group.kk : group.en);
    };
}

Words reasonWords(const std::string& code) {
    return [reason = holds::unmetReasonFromCode(code).value_or(holds::UnmetReason::Other)] { return words(reason); };
}

Words measureWords(reports::Measure measure) {
    return [measure] { return words(measure); };
}

} // namespace

std::vector<DayRow> dayRows(const reports::DaySheet& sheet, const std::vector<catalogue::ContentGroup>& groups,
                            const Languages& languages) {
    using reports::Measure;
    Rows rows;
    rows.begin([] { return Sheet::tr("Readers"); });
    rows.add(measureWords(Measure::Visit), sheet.visits);
    rows.add([] { return Sheet::tr("of them counted without names"); }, sheet.visitsCounted);
    rows.add([] { return Sheet::tr("New readers"); }, sheet.registeredNew);
    rows.add([] { return Sheet::tr("Registered again"); }, sheet.registeredAgain);
    rows.add(measureWords(Measure::Reference), sheet.references);
    rows.begin([] { return Sheet::tr("Books"); });
    rows.add(measureWords(Measure::Lend), sheet.lent);
    rows.add([] { return Sheet::tr("of them to the reading room"); }, sheet.lentToRoom);
    rows.add(measureWords(Measure::Renew), sheet.renewed);
    rows.add(measureWords(Measure::InHouse), sheet.inHouse);
    rows.add([] { return Sheet::tr("Returns"); }, sheet.returned);
    rows.begin([] { return Sheet::tr("Lendings by age"); });
    for (const reports::Cell& cell : sheet.lentByAge) rows.add(ageWords(cell.first), cell.n);
    rows.begin([] { return Sheet::tr("Lendings by language"); });
    for (const reports::Cell& cell : sheet.lentByLanguage) rows.add(languageWords(cell.first), cell.n);
    rows.begin([] { return Sheet::tr("Lendings by content"); });
    for (const reports::Cell& cell : sheet.lentByGroup) rows.add(groupWords(cell.first, groups, languages), cell.n);
    rows.begin([] { return Sheet::tr("Requests not met"); });
    rows.add(measureWords(Measure::Unmet), sheet.unmet);
    for (const reports::Cell& cell : sheet.unmetByReason) rows.add(reasonWords(cell.first), cell.n);
    rows.begin([] { return Sheet::tr("Cash"); });
    rows.add([] { return Sheet::tr("Taken"); }, sheet.cash.taken);
    rows.add([] { return Sheet::tr("Paid back"); }, sheet.cash.paidBack);
    rows.add([] { return Sheet::tr("Waived"); }, sheet.cash.waived);
    rows.begin([] { return Sheet::tr("What waits"); });
    rows.add([] { return Sheet::tr("Requests to be taken off the shelves"); }, sheet.trays.requested,
             sheet.trays.requested > 0);
    rows.add([] { return Sheet::tr("On the hold shelf"); }, sheet.trays.onHoldShelf);
    rows.add([] { return Sheet::tr("of them longer than their time"); }, sheet.trays.pastHoldTime,
             sheet.trays.pastHoldTime > 0);
    rows.add([] { return Sheet::tr("On the way here"); }, sheet.trays.onTheWay);
    rows.add([] { return Sheet::tr("of them late"); }, sheet.trays.lateOnTheWay, sheet.trays.lateOnTheWay > 0);
    rows.begin([] { return Sheet::tr("Journal"); });
    rows.add([] { return Sheet::tr("Number of the last entry"); }, sheet.head.seq);
    rows.add([] { return Sheet::tr("Its mark"); }, sheet.head.hash);
    return rows.take();
}

} // namespace kitapdar::ui

#include "ui/catalogue/DoubtTables.h"

#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/RecordFields.h"
#include "core/text/Fold.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kitapdar::ui {

namespace {

using catalogue::Doubt;
using catalogue::DoubtfulRecord;

struct DoubtTables {
    Q_DECLARE_TR_FUNCTIONS(DoubtTables)
};

QString titleText(const DoubtfulRecord& record) {
    QStringList parts{qs(record.title)};
    if (!record.authors.empty()) parts << qs(record.authors);
    if (record.year) parts << QString::number(*record.year);
    return parts.join(QStringLiteral(" · "));
}

QString joined(const std::vector<std::string>& values) {
    QStringList all;
    for (const std::string& each : values) all << qs(each);
    return all.join(QStringLiteral("; "));
}

/// One of the two, with what its columns do not hold.
struct Side {
    const catalogue::Record& record;
    std::int64_t copies;
    catalogue::RecordFields fields;
};

Side sideOf(const catalogue::Record& record, std::int64_t copies) {
    const auto marc = catalogue::loadMarc(record.marc);
    return {record, copies, marc ? catalogue::projectFields(*marc) : catalogue::RecordFields()};
}

struct Line {
    Words name;
    QString (*text)(const Side& side);
};

std::vector<Line> lines() {
    return {
        {[] { return DoubtTables::tr("Title"); }, [](const Side& side) { return qs(side.record.title); }},
        {[] { return DoubtTables::tr("Subtitle"); }, [](const Side& side) { return qs(side.record.subtitle); }},
        {[] { return DoubtTables::tr("Authors"); }, [](const Side& side) { return joined(side.record.authors); }},
        {[] { return DoubtTables::tr("Responsibility"); },
         [](const Side& side) { return qs(side.record.responsibility); }},
        {[] { return DoubtTables::tr("Edition"); }, [](const Side& side) { return qs(side.fields.edition); }},
        {[] { return DoubtTables::tr("Place of publication"); },
         [](const Side& side) { return qs(side.record.place); }},
        {[] { return DoubtTables::tr("Publisher"); }, [](const Side& side) { return qs(side.record.publisher); }},
        {[] { return DoubtTables::tr("Year"); },
         [](const Side& side) { return side.record.year ? QString::number(*side.record.year) : QString(); }},
        {[] { return DoubtTables::tr("Pages"); }, [](const Side& side) { return qs(side.fields.extent); }},
        {[] { return DoubtTables::tr("Series"); }, [](const Side& side) { return qs(side.record.series); }},
        {[] { return DoubtTables::tr("Source"); }, [](const Side& side) { return qs(side.fields.host); }},
        {[] { return DoubtTables::tr("ISBN"); }, [](const Side& side) { return joined(side.record.isbns); }},
        {[] { return DoubtTables::tr("Language"); },
         [](const Side& side) { return languageWords(side.record.language); }},
        {[] { return DoubtTables::tr("Kind"); }, [](const Side& side) { return kindWords(side.record.kind); }},
        {[] { return DoubtTables::tr("Class mark"); }, [](const Side& side) { return qs(side.record.classMark); }},
        {[] { return DoubtTables::tr("Subjects"); }, [](const Side& side) { return joined(side.record.subjects); }},
        {[] { return DoubtTables::tr("Notes"); }, [](const Side& side) { return joined(side.fields.foundBy.notes); }},
        {[] { return DoubtTables::tr("Copies"); }, [](const Side& side) { return numberText(side.copies); }},
        {[] { return DoubtTables::tr("No. in the catalogue"); },
         [](const Side& side) { return numberText(side.record.id.value); }}};
}

constexpr std::size_t linesOfTheLibrary = 2; // the last ones: copies and numbers differ always, and mean nothing

} // namespace

std::vector<ComparedRow> comparedRows(const merging::Comparison& comparison) {
    const Side kept = sideOf(comparison.kept, comparison.keptCopies);
    const Side other = sideOf(comparison.other, comparison.otherCopies);
    std::vector<ComparedRow> rows;
    const auto all = lines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        ComparedRow row{all[i].name, all[i].text(kept), all[i].text(other)};
        if (row.kept.isEmpty() && row.other.isEmpty()) continue;
        row.differs = i + linesOfTheLibrary < all.size() &&
                      text::exactText(row.kept.toStdString()) != text::exactText(row.other.toStdString());
        rows.push_back(std::move(row));
    }
    return rows;
}

catalogue::Doubt chosenDoubt(const merging::Comparison& comparison) {
    struct OneOfTwo {
        DoubtfulRecord line;
        std::optional<catalogue::Edition> edition;
    };
    const auto oneOf = [](const catalogue::Record& record, std::int64_t copies) {
        DoubtfulRecord line{record.id,   record.title, joined(record.authors).toStdString(),
                            record.year, copies,       record.version};
        const auto marc = catalogue::loadMarc(record.marc);
        const auto format = catalogue::marcFormatFrom(record.format);
        return OneOfTwo{std::move(line), marc && format ? std::optional(catalogue::editionOf(
                                                              *marc, *format, catalogue::projectFields(*marc)))
                                                        : std::nullopt};
    };
    const OneOfTwo kept = oneOf(comparison.kept, comparison.keptCopies);
    const OneOfTwo other = oneOf(comparison.other, comparison.otherCopies);
    Doubt doubt{chosenId, other.line, kept.line, 0, {}};
    if (!kept.edition || !other.edition) return doubt;
    const catalogue::EditionMatch match = catalogue::matchEditions(*kept.edition, *other.edition);
    doubt.score = match.score;
    doubt.against = match.against;
    return doubt;
}

std::vector<Column<Doubt>> doubtColumns() {
    return {
        {.head = {.id = QStringLiteral("imported"),
                  .title = [] { return DoubtTables::tr("Imported or chosen title"); },
                  .width = 340},
         .text = [](const Doubt& doubt) { return titleText(doubt.record); }},
        {.head = {.id = QStringLiteral("copies"),
                  .title = [] { return DoubtTables::tr("Copies"); },
                  .alignment = Qt::AlignRight,
                  .width = 80},
         .text = [](const Doubt& doubt) { return numberText(doubt.record.copies); }},
        {.head = {.id = QStringLiteral("like"),
                  .title = [] { return DoubtTables::tr("Perhaps this title, which was there"); },
                  .width = 340},
         .text = [](const Doubt& doubt) { return titleText(doubt.like); }},
        {.head = {.id = QStringLiteral("why"), .title = [] { return DoubtTables::tr("Why in doubt"); }, .width = 260},
         .text = [](const Doubt& doubt) { return againstWords(doubt.against); },
         .mark =
             [](const Doubt&) {
                 return std::optional(CellMark{Icon::Attention, Tone::Attention});
             }},
        {.head = {.id = QStringLiteral("score"),
                  .title = [] { return DoubtTables::tr("Likeness, of 100"); },
                  .alignment = Qt::AlignRight,
                  .width = 130},
         .text = [](const Doubt& doubt) { return QString::number(doubt.score); }}};
}

std::vector<Column<ComparedRow>> comparedColumns() {
    return {{.head = {.id = QStringLiteral("name"), .title = [] { return DoubtTables::tr("What"); }, .width = 170},
             .text = [](const ComparedRow& row) { return row.name(); }},
            {.head = {.id = QStringLiteral("kept"), .title = [] { return DoubtTables::tr("Stays"); }, .width = 420},
             .text = [](const ComparedRow& row) { return row.kept; }},
            {.head = {.id = QStringLiteral("other"),
                      .title = [] { return DoubtTables::tr("Goes, when it is one title"); },
                      .width = 420},
             .text = [](const ComparedRow& row) { return row.other; },
             .mark =
                 [](const ComparedRow& row) {
                     return row.differs ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : std::nullopt;
                 }}};
}

} // namespace kitapdar::ui

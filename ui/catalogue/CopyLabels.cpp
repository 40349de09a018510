#include "ui/catalogue/CopyLabels.h"

#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyQueries.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/printing/ChosenRows.h"
#include "ui/printing/LabelSheet.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/widgets/DataTable.h"
#include "wording/Format.h"
#include "wording/LabelWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitapdar::ui {

namespace {

using documents::LabelKind;

constexpr std::int64_t mostRecords = 2000; // some fifty sheets: more is a mistake of the hand

struct CopyLabels {
    Q_DECLARE_TR_FUNCTIONS(CopyLabels)
};

struct RecordWithCopies {
    catalogue::Record record;
    std::vector<collection::Copy> copies; // that get labels
};

/// nullopt: the record was deleted meanwhile. Blocks.
Result<std::optional<RecordWithCopies>> read(Library& library, catalogue::RecordId id) {
    TRY(auto record, library.readNow(&catalogue::RecordQueries::byId, id));
    if (!record) return std::optional<RecordWithCopies>();
    TRY(const auto rows, library.readNow(&collection::CopyQueries::ofRecord, id));
    RecordWithCopies found{std::move(*record), {}};
    for (const collection::CopyRow& row : rows) {
        if (row.copy.accounted != collection::Accounted::Excluded) found.copies.push_back(row.copy);
    }
    return std::optional(std::move(found));
}

/// By what the copy stands on its shelf: its own mark, the part after the last blank below, else those of the record.
documents::SpineLabel spineOf(const catalogue::Record& record, const collection::Copy& copy) {
    if (copy.shelf.empty()) return {record.classMark, record.authorMark, {}};
    const auto blank = copy.shelf.rfind(' ');
    if (blank == std::string::npos) return {copy.shelf, {}, {}};
    return {copy.shelf.substr(0, blank), copy.shelf.substr(blank + 1), {}};
}

/// Makes the labels of copies in one language.
class LabelMaker {
public:
    LabelMaker(std::vector<places::Place> places, Language language)
        : m_places(std::move(places)), m_language(language) {}

    /// `only`: of these copies; empty: of all.
    void add(LabelBatch& batch, const RecordWithCopies& of, const std::vector<std::int64_t>& only = {}) const {
        const catalogue::Record& record = of.record;
        for (const collection::Copy& copy : of.copies) {
            if (!only.empty() && std::ranges::find(only, copy.id.value) == only.end()) continue;
            if (copy.barcode)
                batch.labels[LabelKind::Barcode].emplace_back(
                    documents::BarcodeLabel{record.title, copy.inventoryNumber.value_or(std::string()), *copy.barcode});
            else
                ++batch.withoutBarcode;
            auto spine = spineOf(record, copy);
            spine.place = utf8(placeWords(m_places, copy.place, m_language));
            if (!spine.classMark.empty() || !spine.authorMark.empty())
                batch.labels[LabelKind::Spine].emplace_back(std::move(spine));
            else
                ++batch.withoutShelfMark;
        }
        if (auto card = catalogueCard(record, std::ssize(of.copies), m_language))
            batch.labels[LabelKind::CatalogueCard].emplace_back(std::move(*card));
    }

private:
    std::vector<places::Place> m_places;
    Language m_language;
};

Result<LabelMaker> makerFor(Library& library, Language language) {
    TRY(const auto tree, library.readNow(&places::PlaceQueries::tree));
    std::vector<places::Place> places;
    for (const places::PlaceRow& row : tree) places.push_back(row.place);
    return LabelMaker(std::move(places), language);
}

void offer(const Context& context, LabelSheet& sheet, std::vector<LabelBatch> batches) {
    std::erase_if(batches, [](const LabelBatch& batch) { return batch.labels.empty(); });
    if (batches.empty())
        return context.announcer.tell(
            Tone::Info, [] { return CopyLabels::tr("There is nothing to print a label of: no copies."); });
    sheet.offer(std::move(batches));
}

using Batches = Result<std::vector<LabelBatch>>;

} // namespace

void offerLabels(const Context& context, LabelSheet& sheet, catalogue::RecordId record,
                 const ChosenCopies& chosenCopies) {
    context.jobs
        .start([] { return CopyLabels::tr("Reading the copies"); },
               [&library = context.library, language = context.languages.current(), record,
                chosenCopies](jobs::Progress&) -> Batches {
                   TRY(const auto maker, makerFor(library, language));
                   TRY(const auto found, read(library, record));
                   if (!found) return std::vector<LabelBatch>();
                   const auto count = std::ssize(found->copies);
                   std::vector<LabelBatch> batches(1);
                   batches[0].name = [count] { return CopyLabels::tr("All copies: %1").arg(numberText(count)); };
                   maker.add(batches[0], *found);
                   const auto chosen = std::ssize(chosenCopies.ids);
                   if (chosen == 0 || chosen >= count) return batches;
                   LabelBatch& some = batches.emplace_back();
                   some.name = [chosen] {
                       return chosen == 1 ? CopyLabels::tr("The chosen copy")
                                          : CopyLabels::tr("Chosen copies: %1").arg(numberText(chosen));
                   };
                   maker.add(some, *found, chosenCopies.ids);
                   if (chosenCopies.areMarked) std::swap(batches[0], batches[1]);
                   return batches;
               })
        .then(&sheet, [context, &sheet](const Batches& batches) {
            if (!batches) return context.announcer.fault(batches.error());
            offer(context, sheet, *batches);
        });
}

void offerLabels(const Context& context, LabelSheet& sheet, DataTable& records) {
    ChosenRows chosen = selectedRows(records);
    if (chosen.count == 0)
        return context.announcer.tell(Tone::Info, [] { return CopyLabels::tr("Choose records of the list first."); });
    if (chosen.count > mostRecords)
        return context.announcer.tell(Tone::Info, [] {
            return CopyLabels::tr("So many labels are not printed at once. Choose at most this number of records: %1.")
                .arg(numberText(mostRecords));
        });
    const Language language = context.languages.current();
    auto* feed = new RowFeed(records.list().reader({{}, language, chosen.also}), std::move(chosen.wanted), &records);
    context.jobs
        .start([] { return CopyLabels::tr("Reading the copies"); },
               [&library = context.library, language, next = feed->next(),
                count = chosen.count](jobs::Progress& progress) -> Batches {
                   TRY(const auto maker, makerFor(library, language));
                   std::vector<LabelBatch> batches(1);
                   batches[0].name = [count] { return CopyLabels::tr("Chosen records: %1").arg(numberText(count)); };
                   for (std::int64_t done = 0;;) {
                       TRY(const auto rows, next(progress));
                       if (rows.empty()) break;
                       for (const ListedRow& row : rows) {
                           TRY(const auto found, read(library, catalogue::RecordId(row.id)));
                           if (found) maker.add(batches[0], *found);
                           progress.report({jobs::Stage::Reading, ++done, count});
                       }
                   }
                   return batches;
               })
        .then(feed, [context, feed, &sheet](const Batches& batches) {
            feed->deleteLater();
            if (!batches) return context.announcer.fault(batches.error());
            offer(context, sheet, *batches);
        });
}

} // namespace kitapdar::ui

#include "ui/catalogue/CopyBatchSheet.h"

#include "core/collection/CopyPrice.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Label.h"
#include "wording/BatchWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/PlaceWords.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QLineEdit>

namespace kitapdar::ui {

namespace {

using collection::Copy;
using collection::CopyId;
using collection::Lending;
using What = CopyBatchSheet::What;

constexpr std::size_t copiesAtOnce = 500;

QString orDash(const std::string& text) { return text.empty() ? QStringLiteral("–") : qs(text); }

std::string numberOf(const Copy& copy) {
    return copy.inventoryNumber ? *copy.inventoryNumber : copy.barcode.value_or(std::string());
}

} // namespace

CopyBatchSheet::CopyBatchSheet(const Context& context, QWidget& window)
    : BatchSheet(context, window, QStringLiteral("catalogue.copyBatch")),
      m_what({{What::Place, [] { return tr("Place"); }},
              {What::Shelf, [] { return tr("Shelf mark"); }},
              {What::Lending, [] { return tr("Lending"); }},
              {What::Note, [] { return tr("Note"); }},
              {What::Parts, [] { return tr("Accompanying parts"); }},
              {What::Price, [] { return tr("Price"); }},
              {What::ReplaceShelf, [] { return tr("Find and replace in the shelf mark"); }},
              {What::ReplaceNote, [] { return tr("Find and replace in the note"); }}}),
      m_lending({{Lending::Home, [] { return words(Lending::Home); }},
                 {Lending::ReadingRoom, [] { return words(Lending::ReadingRoom); }}}),
      m_find(new QLineEdit),
      m_value(new QLineEdit),
      m_anyCase(new QCheckBox),
      m_whole(new QCheckBox) {
    setObjectName(QStringLiteral("copy-batch"));
    build();
}

/// What was typed for other copies is nobody's wish for these.
void CopyBatchSheet::empty() {
    m_what.show(What::Place);
    m_place.box()->setCurrentIndex(-1);
    m_lending.show(Lending::Home);
    for (QLineEdit* field : {m_find, m_value}) field->clear();
    for (QCheckBox* box : {m_anyCase, m_whole}) box->setChecked(false);
    showFields();
}

void CopyBatchSheet::build() {
    form().addField([] { return tr("What is changed"); }, m_what.box());
    form().addField([] { return tr("Place"); }, m_place.box());
    form().addField([] { return tr("Lending"); }, m_lending.box());
    form().addField([] { return tr("Find"); }, m_find);
    form().addField([] { return tr("New value"); }, m_value);
    form().addRow(m_anyCase);
    form().addRow(m_whole);
    keepWorded(this, [this] {
        m_anyCase->setText(tr("Capital and small letters are the same"));
        m_whole->setText(tr("Only where it is the whole value"));
    });
    for (QLineEdit* field : {m_find, m_value}) follow(*field);
    for (QComboBox* box : {m_what.box(), m_place.box(), m_lending.box()})
        connect(box, &QComboBox::activated, this, [this] {
            showFields();
            changed();
        });
    for (QCheckBox* box : {m_anyCase, m_whole}) connect(box, &QCheckBox::toggled, this, &CopyBatchSheet::changed);
    empty();
}

void CopyBatchSheet::readPlaces() {
    context()
        .library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& rows) {
            if (!rows) return;
            m_places.clear();
            std::vector<Option<std::string>> options{{std::string(), [] { return tr("no place"); }}};
            for (const places::PlaceRow& row : *rows) {
                m_places.push_back(row.place);
                if (row.place.closed) continue;
                options.push_back({row.place.code, [place = row.place, &languages = context().languages] {
                                       return nameOf(place, languages.current());
                                   }});
            }
            const bool first = !m_place.chosen();
            m_place.setOptions(std::move(options));
            // Nobody sends copies to a place that he did not choose.
            if (first) m_place.box()->setCurrentIndex(-1);
            if (first) changed();
        });
}

void CopyBatchSheet::offer(std::vector<CopyId> copies) {
    offer(std::move(copies), [](const QString& count) { return tr("Change the chosen copies: %1").arg(count); });
}

void CopyBatchSheet::offer(std::vector<CopyId> copies, const std::function<QString(const QString& count)>& titleFor) {
    if (job().isRunning()) return open();
    m_copies = std::move(copies);
    empty();
    title().setWords([count = std::ssize(m_copies), titleFor] { return titleFor(numberText(count)); });
    readPlaces();
    openAnew();
}

void CopyBatchSheet::offerOf(const std::vector<catalogue::RecordId>& records) {
    context()
        .library.read(&collection::CopyBatchService::ofRecords, records)
        .then(this, [this, titles = std::ssize(records)](const Result<std::vector<CopyId>>& copies) {
            if (!copies) return context().announcer.fault(copies.error());
            if (copies->empty())
                return context().announcer.tell(Tone::Info, [] { return tr("The chosen records have no copies."); });
            offer(*copies, [titles](const QString& count) {
                return tr("Change all copies of the chosen titles (%1): %2").arg(numberText(titles), count);
            });
        });
}

void CopyBatchSheet::choose(What what) {
    m_what.show(what);
    showFields();
    changed();
}

QWidget* CopyBatchSheet::first() { return m_what.box(); }

void CopyBatchSheet::showFields() {
    const What shown = what();
    const bool finds = shown == What::ReplaceShelf || shown == What::ReplaceNote;
    setFieldVisible(form(), m_place.box(), shown == What::Place);
    setFieldVisible(form(), m_lending.box(), shown == What::Lending);
    setFieldVisible(form(), m_find, finds);
    setFieldVisible(form(), m_value, shown != What::Place && shown != What::Lending);
    setFieldVisible(form(), m_anyCase, finds);
    setFieldVisible(form(), m_whole, finds);
}

std::optional<collection::CopyChange> CopyBatchSheet::change() const {
    const std::string value = utf8(m_value->text().trimmed());
    switch (what()) {
    case What::Place:
        if (!m_place.chosen()) return std::nullopt;
        return collection::SetPlace{*m_place.chosen()};
    case What::Shelf:
        return collection::SetShelf{value};
    case What::Lending:
        return collection::SetLending{m_lending.chosen().value_or(Lending::Home)};
    case What::Note:
        return collection::SetNote{value};
    case What::Parts:
        return collection::SetParts{value};
    case What::Price: {
        const auto price = collection::priceFrom(value);
        if (!price && !value.empty()) return std::nullopt;
        return collection::SetPrice{price};
    }
    case What::ReplaceShelf:
    case What::ReplaceNote: {
        using collection::ReplaceInCopy;
        const text::Pattern find{
            utf8(m_find->text()),
            m_anyCase->isChecked() ? text::Pattern::Letters::AnyCase : text::Pattern::Letters::Exact,
            m_whole->isChecked() ? text::Pattern::Extent::Whole : text::Pattern::Extent::Part};
        const auto field = what() == What::ReplaceShelf ? ReplaceInCopy::Field::Shelf : ReplaceInCopy::Field::Note;
        if (find.text.empty()) return std::nullopt;
        return ReplaceInCopy{field, find, utf8(m_value->text())};
    }
    }
    return std::nullopt;
}

Words CopyBatchSheet::problemOfChange() const {
    if (change()) return {};
    switch (what()) {
    case What::Price:
        return [] { return tr("This is no price: 1500 or 1500,50."); };
    case What::ReplaceShelf:
    case What::ReplaceNote:
        return [] { return tr("Write what is to be found."); };
    default:
        return m_places.empty() ? Words([] { return tr("The places are being read…"); })
                                : Words([] { return tr("Choose a place."); });
    }
}

Words CopyBatchSheet::valueOf(const Copy& copy) const {
    switch (what()) {
    case What::Place:
        return [this, place = copy.place] {
            return place.empty() ? QStringLiteral("–") : placeWords(m_places, place, context().languages.current());
        };
    case What::Lending:
        return [lending = copy.lending] { return words(lending); };
    case What::Price:
        return [price = copy.price, currency = copy.currency] {
            return price ? priceText(*price, currency) : QStringLiteral("–");
        };
    case What::Parts:
        return [parts = copy.parts] { return orDash(parts); };
    case What::Note:
    case What::ReplaceNote:
        return [note = copy.note] { return orDash(note); };
    case What::Shelf:
    case What::ReplaceShelf:
        break;
    }
    return [shelf = copy.shelf] { return orDash(shelf); };
}

BatchRow CopyBatchSheet::rowOf(const collection::CopyBatchLine& line) const {
    const std::string number = numberOf(line.before);
    QString name = number.empty() ? QString::number(line.id.value) : qs(number);
    if (!line.title.empty()) name += QStringLiteral(" · ") + qs(line.title);
    BatchRow row{line.id.value, name, {}, {}, line.obstacle.has_value()};
    if (line.obstacle) {
        row.after = [why = *line.obstacle] { return words(why); };
    } else {
        row.before = valueOf(line.before);
        row.after = valueOf(line.after);
    }
    return row;
}

void CopyBatchSheet::look(std::size_t first, quint64 asked) {
    const auto wanted = change();
    if (!wanted) return;
    if (first == 0) m_seen.clear();
    const auto begin = m_copies.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t count = std::min(copiesAtOnce, m_copies.size() - first);
    context()
        .library
        .read(&collection::CopyBatchService::look, *wanted,
              std::vector<CopyId>(begin, begin + static_cast<std::ptrdiff_t>(count)))
        .then(this, [this, asked, count](const Result<std::vector<collection::CopyBatchLine>>& lines) {
            if (!lines) return failed(asked, lines.error());
            if (asked != this->asked()) return;
            catalogue::BatchCounts counts;
            std::vector<BatchRow> rows;
            for (const collection::CopyBatchLine& line : *lines) {
                ++(line.obstacle ? counts.refused : line.isChanged ? counts.changed : counts.same);
                if (line.obstacle != collection::CopyObstacle::Gone) m_seen.push_back({line.id, line.version});
                if (line.obstacle || line.isChanged) rows.push_back(rowOf(line));
            }
            shown(asked, count, std::move(rows), counts);
        });
}

void CopyBatchSheet::apply() {
    const auto wanted = change();
    if (!wanted) return;
    using Done = Result<catalogue::BatchCounts, collection::CopyBatchRefusal>;
    job().start([] { return tr("Change of the chosen copies"); }, this,
                [&library = context().library, change = *wanted, seen = m_seen](jobs::Progress& progress) -> Done {
                    return library.writeNow(&collection::CopyBatchService::apply, change, seen, &progress);
                },
                [this](const Done& done) {
                    if (!done) return refused([why = done.error()] { return words(why); });
                    dismiss();
                    context().announcer.done([counts = *done] { return copiesChangedWords(counts); }, Undo::Offered);
                });
}

} // namespace kitapdar::ui

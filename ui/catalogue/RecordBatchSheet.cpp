#include "ui/catalogue/RecordBatchSheet.h"

#include "core/catalogue/editing/MarcText.h"
#include "core/library/Library.h"
#include "ui/catalogue/RecordChoices.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Label.h"
#include "wording/BatchWords.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QLineEdit>

namespace kitapdar::ui {

namespace {

using catalogue::ElementPlace;
using catalogue::FormElement;
using catalogue::FormGroup;
using catalogue::RemoveText;
using What = RecordBatchSheet::What;

constexpr ElementPlace language{FormGroup::Language, FormElement::Language};
constexpr ElementPlace bbk{FormGroup::Bbk, FormElement::Bbk};
constexpr ElementPlace udc{FormGroup::Udc, FormElement::Udc};

std::vector<Option<std::optional<ElementPlace>>> elements() {
    std::vector<Option<std::optional<ElementPlace>>> all{
        {std::nullopt, [] { return RecordBatchSheet::tr("By tag and subfield"); }}};
    for (const catalogue::ElementLine& line : catalogue::elementLines()) {
        const ElementPlace place{line.group, line.element};
        all.push_back({place, [place] { return placeWords(catalogue::FieldPlaceWanted(place)); }});
    }
    return all;
}

BatchRow rowOf(const catalogue::RecordBatchLine& line) {
    BatchRow row{line.id.value, qs(line.title), {}, {}, line.obstacle.has_value()};
    if (line.obstacle) {
        row.after = [why = *line.obstacle] { return words(why); };
        if (line.title.empty()) row.name = QString::number(line.id.value);
    } else {
        row.before = [text = beforeWords(line.fields)] { return text; };
        row.after = [text = afterWords(line.fields)] { return text; };
    }
    return row;
}

} // namespace

RecordBatchSheet::RecordBatchSheet(const Context& context, QWidget& window)
    : BatchSheet(context, window, QStringLiteral("catalogue.recordBatch")),
      m_what({{What::Language, [] { return tr("Language"); }},
              {What::Kind, [] { return tr("Kind"); }},
              {What::Bbk, [] { return tr("Class mark of BBK"); }},
              {What::Udc, [] { return tr("Class mark of UDC"); }},
              {What::Set, [] { return tr("Give a field a value"); }},
              {What::Replace, [] { return tr("Find and replace in a field"); }},
              {What::Add, [] { return tr("Add a field"); }},
              {What::Remove, [] { return tr("Remove a field"); }}}),
      m_kind(recordKinds()),
      m_language(usualLanguages()),
      m_element(elements()),
      m_removed({{RemoveText::What::Value, [] { return tr("The value only"); }},
                 {RemoveText::What::Field, [] { return tr("The whole field"); }}}),
      m_tag(new QLineEdit),
      m_find(new QLineEdit),
      m_value(new QLineEdit),
      m_anyCase(new QCheckBox),
      m_whole(new QCheckBox),
      m_dialects(new Label({}, Type::Body, Tone::Secondary)) {
    setObjectName(QStringLiteral("record-batch"));
    build();
}

/// What was typed for other records is nobody's wish for these.
void RecordBatchSheet::empty() {
    m_what.show(What::Language);
    m_kind.show(catalogue::Worksheet::Book);
    m_language.show(std::string()); // none is chosen yet
    m_element.show(ElementPlace{FormGroup::Imprint, FormElement::Publisher});
    m_removed.show(RemoveText::What::Value);
    for (QLineEdit* field : {m_tag, m_find, m_value}) field->clear();
    for (QCheckBox* box : {m_anyCase, m_whole}) box->setChecked(false);
    showFields();
}

void RecordBatchSheet::build() {
    m_dialects->setWordWrap(true);
    form().addField([] { return tr("What is changed"); }, m_what.box());
    form().addField([] { return tr("Kind"); }, m_kind.box());
    form().addField([] { return tr("Language"); }, m_language.box());
    form().addField([] { return tr("Field"); }, m_element.box());
    form().addField([] { return tr("Tag"); }, m_tag, [] { return tr("As it is written: 610 or 210$c."); });
    form().addRow(m_dialects);
    form().addField([] { return tr("What is removed"); }, m_removed.box());
    form().addField([] { return tr("Find"); }, m_find);
    form().addField([] { return tr("New value"); }, m_value);
    form().addRow(m_anyCase);
    form().addRow(m_whole);
    keepWorded(this, [this] {
        m_anyCase->setText(tr("Capital and small letters are the same"));
        m_whole->setText(tr("Only where it is the whole value"));
    });
    for (QLineEdit* field : {m_tag, m_find, m_value}) follow(*field);
    const auto chosen = [this] {
        showFields();
        changed();
    };
    for (QComboBox* box : {m_what.box(), m_kind.box(), m_language.box(), m_element.box(), m_removed.box()})
        connect(box, &QComboBox::activated, this, chosen);
    connect(m_tag, &QLineEdit::textChanged, this, &RecordBatchSheet::showFields);
    for (QCheckBox* box : {m_anyCase, m_whole}) connect(box, &QCheckBox::toggled, this, &RecordBatchSheet::changed);
    empty();
}

void RecordBatchSheet::offer(std::vector<catalogue::RecordId> records) {
    if (job().isRunning()) return open();
    m_records = std::move(records);
    empty();
    title().setWords(
        [count = std::ssize(m_records)] { return tr("Change the chosen records: %1").arg(numberText(count)); });
    openAnew();
}

void RecordBatchSheet::choose(What what) {
    m_what.show(what);
    showFields();
    changed();
}

void RecordBatchSheet::chooseLanguage(const std::string& code) {
    m_language.show(code);
    showFields();
    changed();
}

void RecordBatchSheet::chooseElement(const std::optional<ElementPlace>& element) {
    m_element.show(element);
    showFields();
    changed();
}

QWidget* RecordBatchSheet::first() { return m_what.box(); }

void RecordBatchSheet::showFields() {
    const What shown = what();
    const bool hasPlace = shown == What::Set || shown == What::Replace || shown == What::Add || shown == What::Remove;
    const bool byTag = hasPlace && !m_element.chosen().value_or(std::nullopt);
    const bool finds = shown == What::Replace || shown == What::Remove;
    setFieldVisible(form(), m_kind.box(), shown == What::Kind);
    setFieldVisible(form(), m_language.box(), shown == What::Language);
    setFieldVisible(form(), m_element.box(), hasPlace);
    setFieldVisible(form(), m_tag, byTag && shown != What::Add);
    setFieldVisible(form(), m_dialects, hasPlace && place().has_value());
    setFieldVisible(form(), m_removed.box(), shown == What::Remove);
    setFieldVisible(form(), m_find, finds);
    const bool isTyped = shown != What::Language || isLanguageTyped();
    setFieldVisible(form(), m_value, isTyped && shown != What::Kind && shown != What::Remove);
    setFieldVisible(form(), m_anyCase, finds);
    setFieldVisible(form(), m_whole, finds);
    if (const auto where = place()) m_dialects->setWords([where] { return dialectWords(*where); });
}

bool RecordBatchSheet::isLanguageTyped() const {
    const auto chosen = m_language.chosen();
    return chosen && !*chosen;
}

std::string RecordBatchSheet::languageWanted() const {
    if (isLanguageTyped()) return utf8(languageCodeOf(m_value->text().trimmed()));
    return m_language.chosen().value_or(std::nullopt).value_or(std::string());
}

std::optional<catalogue::FieldPlaceWanted> RecordBatchSheet::place() const {
    if (const auto element = m_element.chosen().value_or(std::nullopt)) return *element;
    const auto read = catalogue::readFieldPlace(utf8(m_tag->text()));
    // In this field a tag is meant, not the code of a line.
    if (!read || !std::holds_alternative<catalogue::TagPlace>(*read)) return std::nullopt;
    return read;
}

text::Pattern RecordBatchSheet::pattern() const {
    return {utf8(m_find->text()),
            m_anyCase->isChecked() ? text::Pattern::Letters::AnyCase : text::Pattern::Letters::Exact,
            m_whole->isChecked() ? text::Pattern::Extent::Whole : text::Pattern::Extent::Part};
}

std::optional<catalogue::RecordChange> RecordBatchSheet::change() const {
    const std::string value = utf8(m_value->text().trimmed());
    const auto where = place();
    switch (what()) {
    case What::Language:
        return catalogue::SetValue{language, languageWanted()};
    case What::Kind:
        return catalogue::SetKind{m_kind.chosen().value_or(catalogue::Worksheet::Book)};
    case What::Bbk:
        return catalogue::SetValue{bbk, value};
    case What::Udc:
        return catalogue::SetValue{udc, value};
    case What::Set:
        if (!where || !std::holds_alternative<ElementPlace>(*where)) return std::nullopt;
        return catalogue::SetValue{std::get<ElementPlace>(*where), value};
    case What::Replace:
        if (!where) return std::nullopt;
        return catalogue::ReplaceText{*where, pattern(), utf8(m_value->text())};
    case What::Add: {
        if (where && std::holds_alternative<ElementPlace>(*where) && m_element.chosen().value_or(std::nullopt))
            return catalogue::AddField{catalogue::SetValue{std::get<ElementPlace>(*where), value}};
        auto read = catalogue::readText(value);
        if (!read.faults.empty() || read.record.fields.size() != 1) return std::nullopt;
        return catalogue::AddField{std::move(read.record.fields.front())};
    }
    case What::Remove:
        if (!where) return std::nullopt;
        return catalogue::RemoveText{*where, m_find->text().isEmpty() ? std::nullopt : std::optional(pattern()),
                                     m_removed.chosen().value_or(RemoveText::What::Value)};
    }
    return std::nullopt;
}

Words RecordBatchSheet::problemOfChange() const {
    const auto wanted = change();
    if (!wanted && what() == What::Set)
        return [] { return tr("Choose a field of the form: a tag is changed by find and replace."); };
    if (!wanted && what() == What::Add)
        return [] { return tr("Write the field as it stands in MARC: 610 0# $aөлкетану."); };
    if (!wanted) return [] { return tr("Write the tag: 610 or 210$c."); };
    if (what() == What::Language && !m_language.chosen()) return [] { return tr("Choose the language."); };
    const bool setsNothing =
        ((what() == What::Language && isLanguageTyped()) || what() == What::Bbk || what() == What::Udc) &&
        m_value->text().trimmed().isEmpty();
    if (setsNothing) return [] { return tr("Write the new value."); };
    const auto sound = catalogue::checkChange(*wanted);
    if (sound) return {};
    return [why = sound.error()] { return words(why); };
}

void RecordBatchSheet::look(std::size_t first, quint64 asked) {
    const auto wanted = change();
    if (!wanted) return;
    if (first == 0) m_seen.clear();
    const auto begin = m_records.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t count = std::min(catalogue::batchSlice, m_records.size() - first);
    context()
        .library
        .read(&catalogue::RecordBatchService::look, *wanted,
              std::vector<catalogue::RecordId>(begin, begin + static_cast<std::ptrdiff_t>(count)))
        .then(this, [this, asked, count](const Result<std::vector<catalogue::RecordBatchLine>>& lines) {
            if (!lines) return failed(asked, lines.error());
            catalogue::BatchCounts counts;
            std::vector<BatchRow> rows;
            std::vector<catalogue::SeenRecord> seen;
            for (const catalogue::RecordBatchLine& line : *lines) {
                ++(line.obstacle ? counts.refused : line.isChanged() ? counts.changed : counts.same);
                if (line.obstacle != catalogue::RecordObstacle::Gone) seen.push_back({line.id, line.version});
                if (line.obstacle || line.isChanged()) rows.push_back(rowOf(line));
            }
            if (asked == this->asked()) m_seen.insert(m_seen.end(), seen.begin(), seen.end());
            shown(asked, count, std::move(rows), counts);
        });
}

void RecordBatchSheet::apply() {
    const auto wanted = change();
    if (!wanted) return;
    using Done = Result<catalogue::BatchCounts, catalogue::RecordBatchRefusal>;
    job().start([] { return tr("Change of the chosen records"); }, this,
                [&library = context().library, change = *wanted, seen = m_seen](jobs::Progress& progress) -> Done {
                    auto plan = library.readNow(&catalogue::RecordBatchService::plan, change, seen, &progress);
                    if (!plan) return fail(plan.error());
                    return library.writeNow(&catalogue::RecordBatchService::apply, std::move(*plan), &progress);
                },
                [this](const Done& done) {
                    if (!done) return refused([why = done.error()] { return words(why); });
                    dismiss();
                    context().announcer.done([counts = *done] { return recordsChangedWords(counts); }, Undo::Offered);
                });
}

} // namespace kitapdar::ui

#include "ui/administration/ListSections.h"

#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <charconv>

namespace kitapdar::ui {

namespace {

using catalogue::ContentGroup;
using numbers::Series;
using numbers::SeriesRow;
using numbers::VoidedNumber;
using readers::Category;

std::vector<Column<CategoryRow>> categoryColumns(const Languages& languages) {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Category"); }, .width = 380},
         .text = [&languages](const CategoryRow& row) { return nameOf(row.category, languages.current()); }},
        {.head = {.id = QStringLiteral("code"), .title = [] { return Administration::tr("Code"); }, .width = 180},
         .text = [](const CategoryRow& row) { return qs(row.category.code); }},
        {.head = {.id = QStringLiteral("state"), .title = [] { return Administration::tr("State"); }, .width = 180},
         .text = [](const CategoryRow& row) {
             return row.category.inUse ? Administration::tr("in use") : Administration::tr("out of use");
         }}};
}

std::vector<Column<SeriesLine>> seriesColumns() {
    return {
        {.head = {.id = QStringLiteral("kind"), .title = [] { return Administration::tr("Numbers"); }, .width = 260},
         .text = [](const SeriesLine& line) { return words(line.row.series.kind); }},
        {.head = {.id = QStringLiteral("code"), .title = [] { return Administration::tr("Series"); }, .width = 200},
         .text = [](const SeriesLine& line) { return qs(line.row.series.code); }},
        {.head = {.id = QStringLiteral("next"),
                  .title = [] { return Administration::tr("Next number"); },
                  .width = 200},
         .text = [](const SeriesLine& line) { return qs(numbers::textOf(line.row.series, line.row.next())); }},
        {.head = {.id = QStringLiteral("voided"),
                  .title = [] { return Administration::tr("Voided"); },
                  .alignment = Qt::AlignRight,
                  .width = 120},
         .text = [](const SeriesLine& line) { return numberText(line.row.voided); }}};
}

std::vector<Column<VoidedNumber>> voidedColumns() {
    return {
        {.head = {.id = QStringLiteral("number"), .title = [] { return Administration::tr("Number"); }, .width = 260},
         .text = [](const VoidedNumber& number) { return qs(number.text); }},
        {.head = {.id = QStringLiteral("reason"),
                  .title = [] { return Administration::tr("Why it is nobody's"); },
                  .width = 460},
         .text = [](const VoidedNumber& number) { return words(number.reason); }}};
}

std::vector<Column<ContentGroup>> contentColumns(const Languages& languages) {
    return {{.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Group"); }, .width = 420},
             .text =
                 [&languages](const ContentGroup& group) {
                     const Language language = languages.current();
                     return qs(language == Language::Kazakh    ? group.kk
                               : language == Language::Russian ? group.ru
                                                               : group.en);
                 }},
            {.head = {.id = QStringLiteral("bbk"), .title = [] { return Administration::tr("BBK"); }, .width = 180},
             .text = [](const ContentGroup& group) { return qs(group.bbk); }},
            {.head = {.id = QStringLiteral("udc"), .title = [] { return Administration::tr("UDC"); }, .width = 180},
             .text = [](const ContentGroup& group) { return qs(group.udc); }}};
}

std::vector<Option<int>> digits() {
    std::vector<Option<int>> all;
    constexpr int most = 12;
    for (int number = 0; number <= most; ++number)
        all.push_back({number, [number] {
                           return number == 0 ? Administration::tr("as many as needed") : QString::number(number);
                       }});
    return all;
}

std::optional<std::int64_t> wholeNumber(const std::string& text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

CategoriesSection::CategoriesSection(const Context& context)
    : ListSection(
          context, QStringLiteral("categories"), [] { return Administration::tr("Reader categories"); },
          [] {
              return Administration::tr(
                  "What statistics count by and loan rules may name. One that is taken out of use stays with its "
                  "readers.");
          },
          categoryColumns(context.languages), [](const CategoryRow& row) { return row.number; }) {
    const auto of = [](auto member) { return within(&CategoryRow::category, member); };
    m_code = m_form.line(
        of(&Category::code), [] { return Administration::tr("Code"); },
        [] { return Administration::tr("small Latin letters; stays for good"); });
    m_names = {m_form.line(of(&Category::kk), [] { return Administration::tr("Name in Kazakh"); }),
               m_form.line(of(&Category::ru), [] { return Administration::tr("Name in Russian"); }),
               m_form.line(of(&Category::en), [] { return Administration::tr("Name in English"); })};
    m_form.choice(of(&Category::inUse), [] { return Administration::tr("State"); },
                  {{true, [] { return Administration::tr("in use"); }},
                   {false, [] { return Administration::tr("out of use"); }}});
    showFields({"code", "kk", "ru", "en", "use"});
    need(Permission::LibraryEdit);
    follow({Subject::Category});
}

void CategoriesSection::read() {
    context()
        .library.read(&readers::CategoryService::list)
        .then(this, [this](const Result<std::vector<Category>>& all) {
            if (!all) return notRead(all.error());
            std::vector<CategoryRow> lines;
            std::int64_t number = 0;
            for (const Category& each : *all) lines.push_back({++number, each});
            setRows(std::move(lines));
        });
}

/// A shipped category has names of the program's until it is given others.
void CategoriesSection::formShown(const CategoryRow& row, bool isNew) {
    m_code->setEnabled(isNew);
    constexpr std::array languages{Language::Kazakh, Language::Russian, Language::English};
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const WordedIn worded(languages[i]);
        const QString shipped = isNew ? QString() : categoryWords(row.category.code);
        m_names[i]->setPlaceholderText(shipped == qs(row.category.code) ? QString() : shipped);
    }
}

void CategoriesSection::store(const CategoryRow& value, bool isNew) {
    const auto id = isNew ? static_cast<std::int64_t>(rows().size()) + 1 : value.number;
    const auto home = [this, id](const Result<Category, readers::CategoryRefusal>& answer) { stored(answer, id); };
    if (isNew)
        context().library.write(&readers::CategoryService::add, value.category).then(this, home);
    else
        context().library.write(&readers::CategoryService::edit, value.category).then(this, home);
}

void CategoriesSection::erase(const CategoryRow& value) {
    context()
        .library.write(&readers::CategoryService::remove, value.category.code)
        .then(this, [this](const Result<void, readers::CategoryRefusal>& answer) { removed(answer); });
}

SeriesSection::SeriesSection(const Context& context)
    : ListSection(
          context, QStringLiteral("series"), [] { return Administration::tr("Number series"); },
          [] {
              return Administration::tr(
                  "Numbers are given out one after another, without gaps. One that was taken back is voided: it is "
                  "listed "
                  "here and never given out again.");
          },
          seriesColumns(), [](const SeriesLine& line) { return line.number; }),
      m_voidedHead(new Label({}, Type::Body, Tone::Secondary, true)),
      m_voided(voidedColumns(), [this](const VoidedNumber& number) {
          const auto& all = m_voided.rows();
          return static_cast<std::int64_t>(&number - all.data());
      }) {
    const auto of = [](auto member) { return within(&SeriesLine::row, within(&SeriesRow::series, member)); };
    m_code = m_form.line(of(&Series::code), [] { return Administration::tr("Code"); });
    m_prefix = m_form.line(
        of(&Series::prefix), [] { return Administration::tr("Prefix"); }, [] { return Administration::tr("as К-"); });
    m_form.choice(
        of(&Series::digits), [] { return Administration::tr("Digits, with zeros before"); }, digits());
    readKeys(*m_form.line(&SeriesLine::next, [] { return Administration::tr("Next number"); }), KeysRead::Numbers);
    showFields({"code", "prefix", "digits", "next"});
    m_voidedHead->setWords([] { return Administration::tr("Voided numbers of this series"); });
    auto* voided = new DataTable(QStringLiteral("administration.voided"), m_voided, memoryIn(context.settings));
    keepWorded(voided, [voided] { voided->setAccessibleName(Administration::tr("Voided numbers of this series")); });
    voided->emptyState().setWords(Icon::Check, [] { return Administration::tr("No number is voided."); });
    column()->addWidget(m_voidedHead);
    column()->addWidget(voided, 1);
    m_voided.readBy([this] { readVoided(m_series); });
    need(Permission::LibraryEdit);
    follow({Subject::Series, Subject::Copy, Subject::Reader});
}

void SeriesSection::read() {
    context().library.read(&numbers::SeriesService::list).then(this, [this](const Result<std::vector<SeriesRow>>& all) {
        if (!all) {
            notRead(all.error());
            return m_voided.fail(all.error());
        }
        std::vector<SeriesLine> lines;
        std::int64_t number = 0;
        for (const SeriesRow& each : *all) lines.push_back({++number, each, std::to_string(each.next())});
        setRows(std::move(lines));
        readVoided(m_series);
    });
}

void SeriesSection::formShown(const SeriesLine& value, bool isNew) {
    m_code->setEnabled(isNew);
    m_prefix->setEnabled(value.row.series.kind == numbers::SeriesKind::Inventory);
    m_series = value.row.series.code;
    if (!m_voidedHead) return;
    isNew ? m_voided.setRows({}) : readVoided(m_series);
}

void SeriesSection::readVoided(const std::string& series) {
    if (series.empty()) return m_voided.clear(); // the series themselves are not read yet
    if (std::exchange(m_voidedOf, series) != series) m_voided.clear();
    context()
        .library.read(&numbers::SeriesService::voided, series)
        .then(this, [this, series](const Result<std::vector<VoidedNumber>>& numbers) {
            if (series != m_series) return;
            numbers ? m_voided.setRows(*numbers) : m_voided.fail(numbers.error());
        });
}

void SeriesSection::store(const SeriesLine& value, bool isNew) {
    const auto id = isNew ? static_cast<std::int64_t>(rows().size()) + 1 : value.number;
    const auto home = [this, id](const Result<Series, numbers::SeriesRefusal>& answer) { stored(answer, id); };
    const auto next = value.next.empty() ? std::optional<std::int64_t>(1) : wholeNumber(value.next);
    const std::int64_t wanted = next.value_or(0); // 0: refused with its reason
    if (isNew) {
        Series series = value.row.series;
        series.first = wanted;
        context().library.write(&numbers::SeriesService::add, series).then(this, home);
    } else {
        const auto changed = wanted == value.row.next() ? std::nullopt : std::optional(wanted);
        context().library.write(&numbers::SeriesService::edit, value.row.series, changed).then(this, home);
    }
}

void SeriesSection::erase(const SeriesLine& value) {
    context()
        .library.write(&numbers::SeriesService::remove, value.row.series.code)
        .then(this, [this](const Result<void, numbers::SeriesRefusal>& answer) { removed(answer); });
}

ContentSection::ContentSection(const Context& context)
    : ListSection(
          context, QStringLiteral("content"), [] { return Administration::tr("Content groups"); },
          [] {
              return Administration::tr(
                  "What the register and the yearly report count titles by, told by the beginning of the class mark.");
          },
          contentColumns(context.languages), [](const ContentGroup& group) { return group.id; }) {
    m_form.line(&ContentGroup::kk, [] { return Administration::tr("Name in Kazakh"); });
    m_form.line(&ContentGroup::ru, [] { return Administration::tr("Name in Russian"); });
    m_form.line(&ContentGroup::en, [] { return Administration::tr("Name in English"); });
    m_form.line(
        &ContentGroup::bbk, [] { return Administration::tr("BBK"); },
        [] { return Administration::tr("beginnings with blanks between them, as 60-68 74"); });
    m_form.line(&ContentGroup::udc, [] { return Administration::tr("UDC"); });
    showFields({"kk", "ru", "en", "bbk", "udc"});
    forbidNew();
    forbidRemoving();
    need(Permission::LibraryEdit);
    follow({Subject::ContentGroup});
}

void ContentSection::read() {
    context()
        .library.read(&catalogue::ContentGroupService::list)
        .then(this, [this](const Result<std::vector<ContentGroup>>& groups) {
            if (!groups) return notRead(groups.error());
            setRows(*groups);
        });
}

void ContentSection::store(const ContentGroup& value, bool) {
    context()
        .library.write(&catalogue::ContentGroupService::edit, value)
        .then(this, [this](const Result<ContentGroup, catalogue::GroupRefusal>& answer) {
            stored(answer, answer ? std::optional(answer->id) : std::nullopt);
        });
}

} // namespace kitapdar::ui

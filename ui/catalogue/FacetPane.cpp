#include "ui/catalogue/FacetPane.h"

#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

QString decadeText(int decade) { return QStringLiteral("%1–%2").arg(decade).arg(decade + 9); }

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::ranges::find(list, value) != list.end();
}

constexpr int earliest = 1000; // what people type as a year
constexpr int latest = 2999;

QString yearText(std::optional<int> year) { return year ? QString::number(*year) : QString(); }

QString rangeText(const catalogue::Facets& facets) {
    if (facets.yearFrom && facets.yearTo && *facets.yearFrom == *facets.yearTo) return yearText(facets.yearFrom);
    return QStringLiteral("%1–%2").arg(yearText(facets.yearFrom), yearText(facets.yearTo));
}

/// Its name may be of any length: where it has no room it ends with dots.
class NamedBox : public QCheckBox {
public:
    NamedBox() {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        onStyleChange(this, [this](const Look&) { fit(); });
    }

    void setName(const QString& name) {
        m_name = name;
        setToolTip(name);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QCheckBox::resizeEvent(event);
        fit();
    }
    void showEvent(QShowEvent* event) override {
        QCheckBox::showEvent(event);
        fit();
    }

private:
    void fit() {
        setText(written(m_name));
        const int lacking = sizeHint().width() - width();
        if (!isVisible() || lacking <= 0) return;
        const int room = fontMetrics().horizontalAdvance(m_name) - lacking;
        setText(written(fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(room, 0))));
    }
    static QString written(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

    QString m_name;
};

} // namespace

FacetPane::FacetPane(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (const Section section : everySection) {
        Part& part = m_parts[section];
        part.head = new Label({}, Type::Body, Tone::Secondary, true);
        part.rows = new QVBoxLayout;
        column->addWidget(part.head);
        if (section == Decade) addYears(*column);
        column->addLayout(part.rows);
        part.rest = new QToolButton;
        part.rest->setAutoRaise(true);
        part.rest->hide();
        column->addWidget(part.rest);
        connect(part.rest, &QToolButton::clicked, this, [this, section] {
            m_parts[section].unfolded = !m_parts[section].unfolded;
            show(section);
        });
    }
    m_parts[Available].head->setWords([this] { return tr("Availability"); });
    m_parts[Language].head->setWords([this] { return tr("Language"); });
    m_parts[Kind].head->setWords([this] { return tr("Kind"); });
    m_parts[Decade].head->setWords([this] { return tr("Year"); });
    m_parts[Place].head->setWords([this] { return tr("Place"); });
    column->addStretch();
    setWidget(content);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { showAll(); });
}

void FacetPane::applyLook(const Look& look) {
    setFixedWidth(look.px(212));
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->setContentsMargins(0, look.px(space::xs), look.px(space::m), look.px(space::m));
    column->setSpacing(look.px(space::s));
    for (const Part& part : m_parts) {
        part.rows->setContentsMargins(0, 0, 0, look.px(space::s));
        part.rows->setSpacing(0);
    }
}

void FacetPane::setCounts(const catalogue::FacetCounts& counts) {
    m_counts = counts;
    showAll();
}

void FacetPane::setPlaceCounts(const catalogue::PlaceCounts& counts) {
    m_placeCounts = counts;
    show(Place);
}

void FacetPane::setPlaceNames(std::function<QString(const std::string&)> nameOf) {
    m_placeName = std::move(nameOf);
    show(Place);
}

void FacetPane::setChosen(const catalogue::Facets& facets) {
    m_chosen = facets;
    showYears();
    showAll();
}

std::vector<FacetPane::Value> FacetPane::values(Section section) const {
    std::vector<Value> values;
    const auto fill = [&](const auto& counts, const auto& chosen, const auto& word) {
        for (const auto& [code, count] : counts) values.push_back({code, word(code), count, contains(chosen, code)});
        for (const std::string& code : chosen) {
            if (std::ranges::find(values, code, &Value::code) == values.end())
                values.insert(values.begin(), {code, word(code), 0, true});
        }
    };
    switch (section) {
    case Available:
        values.push_back({"available", tr("On the shelf now"), m_counts.available, m_chosen.onlyAvailable});
        break;
    case Language:
        fill(m_counts.languages, m_chosen.languages, languageWords);
        break;
    case Kind:
        fill(m_counts.kinds, m_chosen.kinds, kindWords);
        break;
    case Decade: {
        auto decades = m_counts.decades;
        std::ranges::sort(decades, std::greater());
        for (const auto& [decade, count] : decades)
            values.push_back({std::to_string(decade), decadeText(decade), count, isChosen(decade)});
        return values; // a range is in one piece: nothing of it changes places
    }
    case Place:
        fill(m_placeCounts, m_chosen.places, [this](const std::string& code) {
            const QString name = m_placeName ? m_placeName(code) : QString();
            return name.isEmpty() ? qs(code) : name;
        });
        break;
    }
    // What is chosen is never hidden behind the limit.
    std::ranges::stable_partition(values, [](const Value& value) { return value.chosen; });
    return values;
}

void FacetPane::addLine(Section section, Part& part) {
    auto& line = *m_lines.emplace_back(std::make_unique<FacetRow>());
    line.widget = new QWidget;
    line.box = new NamedBox;
    line.count = new Label({}, Type::Body, Tone::Secondary);
    auto* row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.box, 1);
    row->addWidget(line.count);
    connect(line.box, &QCheckBox::toggled, this,
            [this, section, each = &line](bool on) { toggle(section, each->code, on); });
    part.rows->addWidget(line.widget);
    part.lines.push_back(&line);
}

void FacetPane::show(Section section) {
    Part& part = m_parts[section];
    auto list = values(section);
    showRest(section, list.size());
    std::size_t needed = mostValues;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].chosen) needed = std::max(needed, i + 1);
    }
    if (!part.unfolded && list.size() > needed) list.resize(needed);
    while (part.lines.size() < list.size()) addLine(section, part);
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        FacetRow& line = *part.lines[i];
        line.widget->setVisible(i < list.size());
        if (i >= list.size()) continue;
        const Value& value = list[i];
        const QSignalBlocker quiet(line.box);
        line.code = value.code;
        static_cast<NamedBox*>(line.box)->setName(value.text);
        line.box->setChecked(value.chosen);
        line.count->setText(numberText(value.count));
        line.box->setAccessibleName(QStringLiteral("%1, %2").arg(value.text, line.count->text()));
    }
    part.head->setVisible(!list.empty());
    if (section == Decade) m_years->setVisible(!list.empty() || m_chosen.yearFrom || m_chosen.yearTo);
}

void FacetPane::showRest(Section section, std::size_t all) {
    const Part& part = m_parts[section];
    part.rest->setVisible(all > mostValues);
    part.rest->setText(part.unfolded ? tr("Show fewer")
                                     : tr("Show all %1").arg(numberText(static_cast<std::int64_t>(all))));
    part.rest->setAccessibleName(QStringLiteral("%1: %2").arg(part.head->text(), part.rest->text()));
}

void FacetPane::showAll() {
    for (const Section section : everySection) show(section);
}

void FacetPane::toggle(Section section, const std::string& code, bool on) {
    const auto flip = [&](std::vector<std::string>& list) {
        std::erase(list, code);
        if (on) list.push_back(code);
    };
    switch (section) {
    case Available:
        m_chosen.onlyAvailable = on;
        break;
    case Language:
        flip(m_chosen.languages);
        break;
    case Kind:
        flip(m_chosen.kinds);
        break;
    case Decade:
        toggleDecade(std::stoi(code), on);
        break;
    case Place:
        flip(m_chosen.places);
        break;
    }
    change();
}

/// Not with new counts: somebody may be typing.
void FacetPane::showYears() {
    m_from->setText(yearText(m_chosen.yearFrom));
    m_to->setText(yearText(m_chosen.yearTo));
}

void FacetPane::change() {
    showYears();
    showAll();
    Q_EMIT changed();
}

/// Chosen as a whole: a range that begins within a decade ticks none.
bool FacetPane::isChosen(int decade) const {
    if (!m_chosen.yearFrom && !m_chosen.yearTo) return false;
    return m_chosen.yearFrom.value_or(earliest) <= decade && decade + 9 <= m_chosen.yearTo.value_or(latest);
}

/// One more decade stretches the range to it; one less cuts the range there, and the newer part stays.
void FacetPane::toggleDecade(int decade, bool on) {
    auto& from = m_chosen.yearFrom;
    auto& to = m_chosen.yearTo;
    if (on) {
        const bool any = from || to;
        from = any ? (from ? std::optional(std::min(*from, decade)) : from) : std::optional(decade);
        to = any ? (to ? std::optional(std::max(*to, decade + 9)) : to) : std::optional(decade + 9);
        return;
    }
    if (to && *to <= decade + 9)
        to = decade - 1;
    else
        from = decade + 10;
    if (from && to && *from > *to) from = to = std::nullopt;
}

void FacetPane::addYears(QVBoxLayout& column) {
    m_years = new QWidget;
    auto* row = new QHBoxLayout(m_years);
    row->setContentsMargins(0, 0, 0, 0);
    for (QLineEdit** each : {&m_from, &m_to}) {
        auto* field = *each = new QLineEdit;
        field->setMaxLength(4);
        field->setValidator(new QIntValidator(0, latest, field));
        readKeys(*field, KeysRead::All);
        connect(field, &QLineEdit::editingFinished, this, &FacetPane::takeYears);
        if (each == &m_to) row->addWidget(new Label(QStringLiteral("–")));
        row->addWidget(field, 1);
    }
    keepWorded(m_from, [this] {
        m_from->setPlaceholderText(tr("from"));
        m_from->setAccessibleName(tr("From the year"));
    });
    keepWorded(m_to, [this] {
        m_to->setPlaceholderText(tr("to"));
        m_to->setAccessibleName(tr("To the year"));
    });
    column.addWidget(m_years);
}

void FacetPane::takeYears() {
    const auto year = [](const QLineEdit& field) {
        const int typed = field.text().toInt();
        return typed >= earliest ? std::optional(typed) : std::nullopt;
    };
    auto from = year(*m_from);
    auto to = year(*m_to);
    if (from && to && *from > *to) std::swap(from, to);
    if (from == m_chosen.yearFrom && to == m_chosen.yearTo) return;
    m_chosen.yearFrom = from;
    m_chosen.yearTo = to;
    change();
}

std::vector<Chip> FacetPane::chips() const {
    std::vector<Chip> chips;
    for (const Section section : everySection) {
        if (section == Decade) {
            if (m_chosen.yearFrom || m_chosen.yearTo)
                chips.push_back({QStringLiteral("%1:").arg(section), rangeText(m_chosen)});
            continue;
        }
        for (const Value& value : values(section)) {
            if (value.chosen) chips.push_back({QStringLiteral("%1:%2").arg(section).arg(qs(value.code)), value.text});
        }
    }
    return chips;
}

void FacetPane::remove(const QString& chipId) {
    const auto section = static_cast<Section>(chipId.section(QLatin1Char(':'), 0, 0).toInt());
    if (section != Decade) return toggle(section, utf8(chipId.section(QLatin1Char(':'), 1)), false);
    m_chosen.yearFrom.reset();
    m_chosen.yearTo.reset();
    change();
}

} // namespace kitapdar::ui

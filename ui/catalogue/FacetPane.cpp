#include "ui/catalogue/FacetPane.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

QString decadeText(int decade) { return QStringLiteral("%1–%2").arg(decade).arg(decade + 9); }

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::ranges::find(list, value) != list.end();
}

} // namespace

FacetPane::FacetPane(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (const Section section : {Available, Language, Kind, Decade}) {
        Part& part = m_parts[section];
        part.head = new Label({}, Type::Body, Tone::Secondary, true);
        part.rows = new QVBoxLayout;
        column->addWidget(part.head);
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

void FacetPane::setChosen(const catalogue::Facets& facets) {
    m_chosen = facets;
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
            values.push_back({std::to_string(decade), decadeText(decade), count, m_chosen.yearFrom == decade});
        if (m_chosen.yearFrom && std::ranges::none_of(values, &Value::chosen))
            values.insert(values.begin(),
                          {std::to_string(*m_chosen.yearFrom), decadeText(*m_chosen.yearFrom), 0, true});
        break;
    }
    }
    // What is chosen is never hidden behind the limit.
    std::ranges::stable_partition(values, [](const Value& value) { return value.chosen; });
    return values;
}

void FacetPane::addLine(Section section, Part& part) {
    auto& line = *m_lines.emplace_back(std::make_unique<FacetRow>());
    line.widget = new QWidget;
    line.box = new QCheckBox;
    line.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
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
    const auto chosen = static_cast<std::size_t>(std::ranges::count_if(list, &Value::chosen));
    if (!part.unfolded && list.size() > mostValues) list.resize(std::max(mostValues, chosen));
    while (part.lines.size() < list.size()) addLine(section, part);
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        FacetRow& line = *part.lines[i];
        line.widget->setVisible(i < list.size());
        if (i >= list.size()) continue;
        const Value& value = list[i];
        const QSignalBlocker quiet(line.box);
        line.code = value.code;
        line.box->setText(QString(value.text).replace(QLatin1Char('&'), QLatin1String("&&")));
        line.box->setToolTip(value.text);
        line.box->setChecked(value.chosen);
        line.count->setText(numberText(value.count));
        line.box->setAccessibleName(QStringLiteral("%1, %2").arg(value.text, line.count->text()));
    }
    part.head->setVisible(!list.empty());
}

void FacetPane::showRest(Section section, std::size_t all) {
    const Part& part = m_parts[section];
    part.rest->setVisible(all > mostValues);
    part.rest->setText(part.unfolded ? tr("Show fewer")
                                     : tr("Show all %1").arg(numberText(static_cast<std::int64_t>(all))));
    part.rest->setAccessibleName(QStringLiteral("%1: %2").arg(part.head->text(), part.rest->text()));
}

void FacetPane::showAll() {
    for (const Section section : {Available, Language, Kind, Decade}) show(section);
}

void FacetPane::toggle(Section section, const std::string& code, bool on) {
    const auto change = [&](std::vector<std::string>& list) {
        std::erase(list, code);
        if (on) list.push_back(code);
    };
    switch (section) {
    case Available:
        m_chosen.onlyAvailable = on;
        break;
    case Language:
        change(m_chosen.languages);
        break;
    case Kind:
        change(m_chosen.kinds);
        break;
    case Decade: // one at a time
        m_chosen.yearFrom.reset();
        m_chosen.yearTo.reset();
        if (on) {
            m_chosen.yearFrom = std::stoi(code);
            m_chosen.yearTo = *m_chosen.yearFrom + 9;
        }
        break;
    }
    showAll();
    Q_EMIT changed();
}

std::vector<Chip> FacetPane::chips() const {
    std::vector<Chip> chips;
    for (const Section section : {Available, Language, Kind, Decade}) {
        for (const Value& value : values(section)) {
            if (value.chosen) chips.push_back({QStringLiteral("%1:%2").arg(section).arg(qs(value.code)), value.text});
        }
    }
    return chips;
}

void FacetPane::remove(const QString& chipId) {
    const auto section = static_cast<Section>(chipId.section(QLatin1Char(':'), 0, 0).toInt());
    toggle(section, utf8(chipId.section(QLatin1Char(':'), 1)), false);
}

} // namespace kitapdar::ui

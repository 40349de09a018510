#include "ui/widgets/Card.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace kitapdar::ui {

Card::Card(QWidget* parent) : QWidget(parent), m_content(new QVBoxLayout(this)) {
    keepStyled(this, [this](const Look& look) {
        const int pad = look.px(space::l);
        m_content->setContentsMargins(pad, look.px(space::m), pad, look.px(space::m));
        m_content->setSpacing(look.px(space::s));
    });
}

void Card::setEdge(Tone tone) {
    m_edge = tone;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const double radius = look.px(size::radius);
    paintRounded(painter, rect(), radius, look.colours().surface, look.colours().hairline, 1);
    if (m_edge == Tone::Normal) return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(0, 0, look.px(size::verdictBar), height(), look.tone(m_edge));
}

FormLayout::FormLayout(QWidget* parent) : QFormLayout(parent) {
    setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FormLayout::addField(const Words& label, QWidget* field, Words hint) {
    // As wide as its longest line if there is room, narrower where there is none.
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        constexpr int least = 120; // px at 100 %
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        keepStyled(box, [box](const Look& look) { box->setMinimumWidth(look.px(least)); });
    }
    if (!hint) {
        addRow(labelFor(field, label), field);
        return;
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(lookOf(field).px(space::xs));
    column->addWidget(field);
    auto* words = new Label({}, Type::Body, Tone::Secondary);
    words->setWordWrap(true);
    words->setWords(std::move(hint));
    column->addWidget(words);
    addRow(labelFor(field, label), column);
}

} // namespace kitapdar::ui

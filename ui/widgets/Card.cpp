#include "ui/widgets/Card.h"

#include "ui/theme/Style.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

/// A label that carries its words to the field it names.
class FieldLabel : public Label {
public:
    FieldLabel(std::function<QString()> words, QWidget* field)
        : Label({}, Type::Body, Tone::Secondary), m_field(field), m_source(std::move(words)) {
        setBuddy(field);
        setWords(m_source);
        m_field->setAccessibleName(m_source());
    }

protected:
    void changeEvent(QEvent* event) override {
        Label::changeEvent(event);
        if (event->type() == QEvent::LanguageChange && buddy()) m_field->setAccessibleName(m_source());
    }

private:
    QWidget* m_field;
    std::function<QString()> m_source;
};

} // namespace

Card::Card(QWidget* parent) : QWidget(parent), m_content(new QVBoxLayout(this)) { applyLook(); }

void Card::setEdge(Tone tone) {
    m_edge = tone;
    update();
}

void Card::applyLook() {
    const Look look = lookOf(this);
    const int pad = look.px(space::l);
    m_content->setContentsMargins(pad, look.px(space::m), pad, look.px(space::m));
    m_content->setSpacing(look.px(space::s));
}

void Card::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) applyLook();
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

void FormLayout::addField(std::function<QString()> label, QWidget* field, std::function<QString()> hint) {
    if (!hint) {
        addRow(new FieldLabel(std::move(label), field), field);
        return;
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(lookOf(field).px(space::xs));
    column->addWidget(field);
    auto* words = new Label({}, Type::Body, Tone::Secondary);
    words->setWordWrap(true);
    words->setWords(std::move(hint));
    column->addWidget(words);
    addRow(new FieldLabel(std::move(label), field), column);
}

} // namespace kitapdar::ui

#include "ui/catalogue/MarcPane.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

MarcPane::MarcPane(QPlainTextEdit& text, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_name(new Label({}, Type::Body, Tone::Secondary, true)),
      m_button(makeButton([] { return tr("MARC record"); }, Icon::ChevronRight)) {
    m_name->setWords([] { return tr("MARC record"); });
    m_name->setBuddy(&text);
    m_button->setCheckable(true);
    m_button->setAutoDefault(false);
    m_text.setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text.setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(&text, 1);
    m_button->hide();
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        setOpen(open);
        Q_EMIT folded(!open);
    });
    keepWorded(&text, [this] { m_text.setAccessibleName(tr("MARC record")); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void MarcPane::setFoldable(bool foldable) {
    m_button->setVisible(foldable);
    m_name->setVisible(!foldable);
    setOpen(!foldable || m_button->isChecked());
}

bool MarcPane::isFolded() const { return m_text.isHidden(); }

void MarcPane::open() {
    if (isFolded()) m_button->setChecked(true);
}

void MarcPane::setOpen(bool open) {
    m_text.setVisible(open);
    m_button->setIcon(iconOf(open ? Icon::ChevronDown : Icon::ChevronRight));
}

void MarcPane::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::xs));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(Look::bodyPoints * look.percent() / 100.0);
    m_text.setFont(mono);
}

} // namespace kitapdar::ui

#include "ui/shell/KeySheet.h"

#include "ui/input/ActionRegistry.h"
#include "ui/theme/Look.h"
#include "ui/widgets/Label.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kitapdar::ui {

KeySheet::KeySheet(QWidget& window, ActionRegistry& registry)
    : Overlay(window, 760),
      m_registry(registry),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("keys"));
    m_title->setWords([] { return tr("Keyboard shortcuts"); });
    content()->addWidget(m_title);
    content()->addWidget(m_scroll, 1);
    m_scroll->setAccessibleName(m_title->text());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
}

/// Made anew at every opening, so it speaks the present language.
QWidget* KeySheet::makeSheet() {
    auto* sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    const Look look = lookOf(this);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, look.px(space::m), 0);
    grid->setHorizontalSpacing(look.px(space::l));
    grid->setVerticalSpacing(look.px(space::s));
    grid->setColumnStretch(1, 1);
    QString category;
    int row = 0;
    for (const QAction* action : m_registry.all()) {
        const ActionSpec* spec = m_registry.specOf(action);
        if (spec->key.isEmpty()) continue;
        if (const QString next = spec->category(); next != category) {
            category = next;
            auto* heading = new Label(category, Type::Body, Tone::Secondary, true);
            heading->setContentsMargins(0, row == 0 ? 0 : look.px(space::m), 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(new Label(spec->key.toString(QKeySequence::NativeText), Type::Body, Tone::Accent, true), row,
                        0);
        grid->addWidget(new Label(spec->text()), row++, 1);
    }
    grid->setRowStretch(row, 1);
    return sheet;
}

QWidget* KeySheet::first() {
    m_scroll->setWidget(makeSheet());
    m_scroll->setMinimumHeight(lookOf(this).px(460));
    m_scroll->setAccessibleName(m_title->text());
    return m_scroll;
}

} // namespace kitapdar::ui

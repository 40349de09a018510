#include "ui/shell/Palette.h"

#include "ui/shell/ChoiceList.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "ui/widgets/Label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int most = 200; // more than there are

} // namespace

Palette::Palette(QWidget& window, ActionRegistry& registry)
    : Overlay(window, 640),
      m_commands(registry),
      m_field(new QLineEdit(this)),
      m_list(new ChoiceList(this)),
      m_none(new Label({}, Type::Body, Tone::Secondary)) {
    goBeforeScans();
    setObjectName(QStringLiteral("palette"));
    content()->addWidget(m_field);
    content()->addWidget(m_none);
    content()->addWidget(m_list, 1);
    m_none->setWords([] { return tr("No command is called so."); });
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::fill);
    connect(m_list, &ChoiceList::taken, this, &Palette::take);
    keepWorded(this, [this] { retranslate(); });
}

QWidget* Palette::first() {
    m_field->clear();
    fill();
    m_list->setPreferredHeight(lookOf(this).px(380));
    return m_field;
}

void Palette::fill() {
    m_list->setGroups({{QString(), m_commands.matching(m_field->text().trimmed(), most)}}, m_field->text());
    m_none->setVisible(m_list->choices() == 0);
}

void Palette::take() {
    const Answer* chosen = m_list->chosen();
    if (!chosen || !chosen->enabled) return;
    const auto open = chosen->open;
    dismiss();
    open();
}

void Palette::retranslate() {
    m_field->setPlaceholderText(tr("A command, in any of the three languages"));
    m_field->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Commands"));
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            m_list->move(key);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace kitapdar::ui

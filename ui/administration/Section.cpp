#include "ui/administration/Section.h"

#include "core/library/ChangedRow.h"
#include "ui/administration/Administration.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

Section::Section(const Context& context, QString name, Words title, Words purpose)
    : m_context(context),
      m_name(std::move(name)),
      m_title(std::move(title)),
      m_column(new QVBoxLayout(this)),
      m_message(new Label({}, Type::Body, Tone::Refused)) {
    setObjectName(m_name);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords(m_title);
    auto* sentence = new Label({}, Type::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    sentence->setWords(std::move(purpose));
    m_message->setWordWrap(true);
    m_message->hide();
    m_column->addWidget(head);
    m_column->addWidget(sentence);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto mine = [this](const ChangedRow& row) {
            return std::ranges::find(m_subjects, row.subject) != m_subjects.end();
        };
        if (isVisible() && std::ranges::any_of(rows, mine)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        if (isVisible()) read();
    });
    keepStyled(this, [this](const Look& look) {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(look.px(space::m));
    });
}

void Section::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && isTyped())
        say(Tone::Info, [] { return Administration::tr("Here is again what you typed before; it is not saved yet."); });
    read();
}

void Section::say(Tone tone, const Words& text) {
    m_message->setTone(tone);
    m_message->setWords(text);
    m_message->setVisible(static_cast<bool>(text));
}

} // namespace kitapdar::ui

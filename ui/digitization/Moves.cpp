#include "ui/digitization/Moves.h"

#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace kitapdar::ui {

Moves::Moves(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_reason(new QLineEdit),
      m_yes(makePrimaryButton([this] { return tr("Move"); })),
      m_draft(new FormDraft(context.settings.drafts(), this)) {
    m_draft->watch(QStringLiteral("reason"), m_reason);
    setEdge(Tone::Attention);
    auto* no = makeButton([this] { return tr("Leave it"); });
    auto* row = new QHBoxLayout;
    m_question->setWordWrap(true);
    row->addWidget(m_question, 2);
    row->addWidget(m_reason, 3);
    row->addWidget(no);
    row->addWidget(m_yes);
    content()->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &Moves::submit);
    connect(m_yes, &QPushButton::clicked, this, &Moves::submit);
    connect(no, &QPushButton::clicked, this, &Moves::leave);
    keepWorded(this, [this] { retranslate(); });
    hide();
}

void Moves::retranslate() {
    m_reason->setPlaceholderText(tr("The reason, for the one who goes on with it"));
    m_reason->setAccessibleName(tr("Reason"));
    if (m_asked) m_question->setText(tr("«%1» to “%2”: why?").arg(m_asked->title, words(m_asked->to)));
}

void Moves::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Card::keyPressEvent(event);
    leave();
}

void Moves::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] {
        m_asked.reset();
        hide();
        Q_EMIT cancelled();
    });
}

/// A reason that was typed for this very move and not sent stands there again.
void Moves::ask(const MoveRequest& request) {
    m_asked = request;
    const QString link = Link{QStringLiteral("item"), request.item.value, {}}.toString();
    const auto state = QString::fromLatin1(code(request.to).data(), static_cast<qsizetype>(code(request.to).size()));
    const auto clear = [this] {
        m_reason->clear();
        m_yes->setEnabled(false);
    };
    m_draft->begin(QStringLiteral("move/%1/%2").arg(request.item.value).arg(state), link, clear, request.about);
    m_draft->offer(m_context.announcer);
    retranslate();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void Moves::move(const digitization::ItemRow& row, digitization::ItemState to) {
    const QString title = qs(row.title).left(60);
    const MoveRequest request{row.item.id, title, to, draftSubjectOf(row.item, title)};
    if (!digitization::needsReason(row.item.state, to)) return write(request, {});
    ask(request);
}

void Moves::forward(const digitization::ItemRow& row) {
    if (const auto to = stepForward(row.item.state)) return move(row, *to);
    m_context.announcer.tell(Tone::Info, [] { return tr("This title is accepted: nothing is left to be done."); });
}

void Moves::back(const digitization::ItemRow& row) {
    if (const auto to = stepBack(row.item.state)) return move(row, *to);
    m_context.announcer.tell(
        Tone::Info, [state = row.item.state] { return tr("From “%1” there is no way back.").arg(words(state)); });
}

void Moves::submit() {
    if (!m_asked || m_reason->text().trimmed().isEmpty()) return;
    const MoveRequest request = *m_asked;
    m_asked.reset();
    hide();
    write(request, utf8(m_reason->text().trimmed()));
}

void Moves::write(const MoveRequest& request, const std::string& reason) {
    m_context.library.write(&digitization::ItemService::move, request.item, request.to, reason)
        .then(this, [this, request, reason](const Result<digitization::Item, digitization::ItemRefusal>& item) {
            const Fault* fault = item ? nullptr : faultIn(item.error());
            if (fault && !reason.empty() && !m_asked) { // what was written is asked to be sent again
                m_context.announcer.tell(Tone::Attention,
                                         [fault = *fault] { return notSavedWords(&fault, words(fault)); });
                ask(request);
                return m_reason->setText(qs(reason));
            }
            if (!item) {
                m_context.announcer.tell(Tone::Refused, [why = item.error()] { return words(why); });
                return Q_EMIT cancelled();
            }
            if (!m_asked) m_draft->drop();
            m_context.announcer.clear();
            m_context.announcer.done(
                [title = request.title, state = item->state] { return tr("«%1»: %2").arg(title, words(state)); },
                Undo::Offered);
            Q_EMIT moved(request.item.value);
        });
}

} // namespace kitapdar::ui

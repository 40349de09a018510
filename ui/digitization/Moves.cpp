#include "ui/digitization/Moves.h"

#include "core/library/Library.h"
#include "core/workflow/Worker.h"
#include "core/workflow/WorkflowService.h"
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
#include "wording/WorkflowWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kitapdar::ui {

namespace {

using digitization::ItemRow;
using digitization::ItemState;
using workflow::WorkflowService;

/// Whether the move mends something at an earlier stage.
bool isSentBack(ItemState from, ItemState to) {
    const auto stage = workflow::stageOf(from);
    const auto earlier = workflow::stageOf(to);
    if (!earlier) return false;
    return stage ? *earlier < *stage : from == ItemState::Ready || from == ItemState::Returned;
}

/// What is usually wrong where it is mended; none: what is recorded already.
std::optional<workflow::DefectCode> usualDefect(ItemState from, workflow::Stage mendedAt) {
    if (from == ItemState::Returned) return std::nullopt;
    for (const auto code : workflow::allDefectCodes()) {
        if (workflow::mendingStage(code) == mendedAt) return code;
    }
    return std::nullopt;
}

} // namespace

Moves::Moves(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_question(new Label({}, Type::Body, Tone::Normal, true)),
      m_stage(new QComboBox),
      m_defect(new QComboBox),
      m_reason(new QLineEdit),
      m_yes(makePrimaryButton([this] { return tr("Move"); })),
      m_draft(new FormDraft(context.settings.drafts(), this)) {
    m_draft->watch(QStringLiteral("reason"), m_reason);
    setEdge(Tone::Attention);
    auto* no = makeButton([this] { return tr("Leave it"); });
    auto* row = new QHBoxLayout;
    m_question->setWordWrap(true);
    row->addWidget(m_question, 2);
    row->addWidget(m_stage);
    row->addWidget(m_defect);
    row->addWidget(m_reason, 3);
    row->addWidget(no);
    row->addWidget(m_yes);
    content()->addLayout(row);
    for (QComboBox* box : {m_stage, m_defect}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_yes->setEnabled(mayBeSent()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &Moves::submit);
    connect(m_yes, &QPushButton::clicked, this, &Moves::submit);
    connect(no, &QPushButton::clicked, this, &Moves::leave);
    keepWorded(this, [this] { retranslate(); });
    hide();
}

void Moves::retranslate() {
    m_reason->setPlaceholderText(m_asked && m_asked->act == Act::Hold
                                     ? tr("What the work waits for")
                                     : tr("The reason, for the one who goes on with it"));
    m_reason->setAccessibleName(tr("Reason"));
    m_stage->setAccessibleName(tr("Stage where it is mended"));
    m_defect->setAccessibleName(tr("Defect"));
    for (int i = 0; i < m_stage->count(); ++i)
        m_stage->setItemText(i, words(workflow::allStages().at(m_stage->itemData(i).toUInt())));
    const auto& codes = workflow::allDefectCodes();
    QStringList names{tr("what is recorded already")};
    for (const auto code : codes) names << words(code);
    for (int i = 0; i < names.size(); ++i) {
        if (i < m_defect->count())
            m_defect->setItemText(i, names[i]);
        else
            m_defect->addItem(names[i]);
    }
    if (m_asked) m_question->setText(questionOf(*m_asked));
}

QString Moves::questionOf(const Request& request) const {
    if (request.act == Act::Hold) return tr("«%1»: what does the work wait for?").arg(request.title);
    if (request.act == Act::Skip) return tr("«%1» without “%2”: why?").arg(request.title, words(request.from));
    if (request.act == Act::SendBack) return tr("«%1»: what is to be mended, and where?").arg(request.title);
    return tr("«%1» to “%2”: why?").arg(request.title, words(request.to));
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

/// A defect says enough; everything else is explained.
bool Moves::mayBeSent() const {
    return m_asked && (m_asked->act == Act::SendBack || !m_reason->text().trimmed().isEmpty());
}

void Moves::offerStages(const Request& request) {
    const bool back = request.act == Act::SendBack;
    m_stage->setVisible(back);
    m_defect->setVisible(back);
    if (!back) return;
    m_stage->clear();
    const auto& stages = workflow::allStages();
    for (const ItemState to : digitization::movesFrom(request.from)) {
        if (!isSentBack(request.from, to)) continue;
        m_stage->addItem(words(to), static_cast<unsigned>(*workflow::stageOf(to)));
    }
    const auto wanted = workflow::stageOf(request.to).value_or(stages.front());
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(static_cast<unsigned>(wanted))));
    const auto usual = usualDefect(request.from, wanted);
    m_defect->setCurrentIndex(usual ? static_cast<int>(*usual) + 1 : 0);
}

/// A reason that was typed for this very move and not sent stands there again.
void Moves::ask(const Request& request) {
    m_asked = request;
    const QString link = Link{QStringLiteral("item"), request.item.value, {}}.toString();
    const QString what = request.act == Act::Hold   ? QStringLiteral("hold")
                         : request.act == Act::Skip ? QStringLiteral("skip")
                                                    : qs(std::string(code(request.to)));
    const auto clear = [this] {
        m_reason->clear();
        m_yes->setEnabled(mayBeSent());
    };
    m_draft->begin(QStringLiteral("move/%1/%2").arg(request.item.value).arg(what), link, clear, request.about);
    m_draft->offer(m_context.announcer);
    setWords(*m_yes, [hold = request.act == Act::Hold] { return hold ? tr("Hold") : tr("Move"); });
    offerStages(request);
    retranslate();
    m_yes->setEnabled(mayBeSent());
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

Moves::Request Moves::requestFor(const ItemRow& row, Act act, ItemState to) {
    const QString title = qs(row.title).left(60);
    return {row.item.id, title, act, row.item.state, to, draftSubjectOf(row.item, title)};
}

void Moves::move(const ItemRow& row, ItemState to) {
    const bool back = isSentBack(row.item.state, to);
    const Request request = requestFor(row, back ? Act::SendBack : Act::Move, to);
    if (!back && !digitization::needsReason(row.item.state, to)) return write(request, {});
    ask(request);
}

void Moves::forward(const ItemRow& row) {
    if (const auto to = stepForward(row.item.state)) return move(row, *to);
    m_context.announcer.tell(Tone::Info, [] { return tr("This title is accepted: nothing is left to be done."); });
}

void Moves::back(const ItemRow& row) {
    if (const auto to = stepBack(row.item.state)) return move(row, *to);
    m_context.announcer.tell(
        Tone::Info, [state = row.item.state] { return tr("From “%1” there is no way back.").arg(words(state)); });
}

void Moves::take(const ItemRow& row) {
    const bool isTaken = row.work.state == workflow::code(workflow::TaskState::Active);
    write(requestFor(row, isTaken ? Act::Return : Act::Take, row.item.state), {});
}

void Moves::hold(const ItemRow& row) {
    const auto state = workflow::taskStateFromCode(row.work.state);
    const bool waits = state == workflow::TaskState::Held || state == workflow::TaskState::Failed;
    const Request request = requestFor(row, waits ? Act::Release : Act::Hold, row.item.state);
    if (waits || !state) return write(request, {}); // without work it is said that there is none
    ask(request);
}

void Moves::skip(const ItemRow& row) { ask(requestFor(row, Act::Skip, row.item.state)); }

void Moves::submit() {
    if (!mayBeSent()) return;
    const Request request = *m_asked;
    m_asked.reset();
    hide();
    write(request, utf8(m_reason->text().trimmed()));
}

void Moves::write(const Request& request, const std::string& reason) {
    const auto item = [this, request, reason](const Result<digitization::Item, workflow::WorkflowRefusal>& answer) {
        Request done = request;
        if (answer) done.to = answer->state;
        wrote(done, reason, answer ? nullptr : &answer.error());
    };
    const auto task = [this, request, reason](const Result<workflow::Task, workflow::WorkflowRefusal>& answer) {
        wrote(request, reason, answer ? nullptr : &answer.error());
    };
    Library& library = m_context.library;
    switch (request.act) {
    case Act::Move:
        return void(library.write(&WorkflowService::move, request.item, request.to, reason).then(this, item));
    case Act::SendBack: {
        const auto to = workflow::allStages().at(m_stage->currentData().toUInt());
        const int chosen = m_defect->currentIndex();
        if (chosen < 1)
            return void(
                library.write(&WorkflowService::move, request.item, workflow::stateOf(to), reason).then(this, item));
        const auto code = workflow::allDefectCodes().at(static_cast<std::size_t>(chosen - 1));
        const std::optional<workflow::NewDefect> defect = workflow::NewDefect{code, std::nullopt, reason, to};
        return void(library.write(&WorkflowService::sendBack, request.item, to, defect).then(this, item));
    }
    case Act::Skip:
        return void(library.write(&WorkflowService::skip, request.item, reason).then(this, item));
    case Act::Hold:
        return void(library.write(&WorkflowService::hold, request.item, reason).then(this, task));
    case Act::Release:
        return void(library.write(&WorkflowService::release, request.item).then(this, task));
    case Act::Take:
        return void(library.write(&WorkflowService::take, request.item).then(this, task));
    case Act::Return:
        return void(library.write(&WorkflowService::returnTask, request.item).then(this, task));
    }
}

void Moves::wrote(const Request& request, const std::string& reason, const workflow::WorkflowRefusal* refusal) {
    const Fault* fault = refusal ? faultIn(*refusal) : nullptr;
    if (fault && !reason.empty() && !m_asked) { // what was written is asked to be sent again
        m_context.announcer.tell(Tone::Attention, [fault = *fault] { return notSavedWords(&fault, words(fault)); });
        ask(request);
        return m_reason->setText(qs(reason));
    }
    if (refusal) {
        m_context.announcer.tell(Tone::Refused, [why = *refusal] { return words(why); });
        return Q_EMIT cancelled();
    }
    if (!m_asked) m_draft->drop();
    m_context.announcer.clear();
    m_context.announcer.done(
        [request] {
            switch (request.act) {
            case Act::Take:
                return tr("«%1»: taken").arg(request.title);
            case Act::Return:
                return tr("«%1»: given back").arg(request.title);
            case Act::Hold:
                return tr("«%1»: held").arg(request.title);
            case Act::Release:
                return tr("«%1»: may be taken again").arg(request.title);
            default:
                return tr("«%1»: %2").arg(request.title, words(request.to));
            }
        },
        Undo::Offered);
    Q_EMIT moved(request.item.value);
}

} // namespace kitapdar::ui

#include "ui/digitization/WorkPane.h"

#include "core/library/Library.h"
#include "core/workflow/DefectService.h"
#include "ui/digitization/RightsForm.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Languages.h"
#include "wording/Text.h"
#include "wording/WorkflowWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

using digitization::ItemRow;
using workflow::DefectState;
using workflow::TaskState;

namespace {

QString defectText(const workflow::DefectRow& row) {
    QString text = words(row.defect.code);
    if (row.page) text = WorkPane::tr("page %1: %2").arg(QString::number(*row.page), text);
    if (!row.defect.note.empty()) text += QStringLiteral(" (%1)").arg(qs(row.defect.note));
    return text;
}

} // namespace

WorkPane::WorkPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_work(new Label({}, Type::Body, Tone::Normal)),
      m_take(makeButton({}, Icon::Reader)),
      m_hold(makeButton({}, Icon::Clock)),
      m_skip(makeButton([this] { return tr("Skip…"); })),
      m_rights(new Label({}, Type::Body, Tone::Secondary)),
      m_decide(makeButton([this] { return tr("Decide on the rights…"); })),
      m_rightsForm(new RightsForm(context)),
      m_defects(new QWidget),
      m_defectLines(new QVBoxLayout(m_defects)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_defectLines->setContentsMargins(0, 0, 0, 0);
    for (Label* label : {m_work, m_rights}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    for (QPushButton* each : {m_take, m_hold, m_skip}) buttons->addWidget(each);
    column->addWidget(m_work);
    column->addLayout(buttons);
    column->addWidget(m_defects);
    column->addWidget(m_rights);
    column->addWidget(m_decide, 0, Qt::AlignLeft);
    column->addWidget(m_rightsForm);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_row) Q_EMIT takeWanted(*m_row);
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_row) Q_EMIT holdWanted(*m_row);
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (m_row) Q_EMIT skipWanted(*m_row);
    });
    connect(m_decide, &QPushButton::clicked, this, &WorkPane::openRights);
    connect(m_rightsForm, &RightsForm::decided, this, [this] {
        read();
        Q_EMIT changed();
    });
    keepWorded(this, [this] {
        showWork();
        showDefects();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void WorkPane::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::s));
    m_defectLines->setSpacing(look.px(space::xs));
}

void WorkPane::setRow(const ItemRow& row) {
    if (m_row && m_row->item.id != row.item.id) {
        m_history = {};
        m_isKnown = false;
        m_rightsForm->hide();
    }
    m_row = row;
    showWork();
    showDefects();
    read();
}

void WorkPane::read() {
    if (!m_row) return;
    m_context.library.read(&workflow::WorkQueries::history, m_row->item.id)
        .then(this, [this, asked = m_row->item.id](const Result<workflow::ItemHistory>& history) {
            if (!m_row || m_row->item.id != asked) return;
            if (!history) return tellUnread(m_context.announcer, history.error(), this, [this] { read(); });
            m_history = *history;
            m_isKnown = true;
            showWork();
            showDefects();
        });
}

void WorkPane::showWork() {
    const auto state = m_row ? workflow::taskStateFromCode(m_row->work.state) : std::nullopt;
    const auto stage = m_row ? workflow::stageOf(m_row->item.state) : std::nullopt;
    const bool waits = state == TaskState::Held || state == TaskState::Failed;
    const bool isTaken = state == TaskState::Active;
    m_work->setVisible(state.has_value());
    m_take->setVisible(state && !waits);
    m_hold->setVisible(state.has_value());
    m_skip->setVisible(state && !waits && stage && workflow::isSkipped(*stage));
    if (m_row) m_work->setText(tr("Work: %1").arg(workWords(m_row->work, m_context.languages.current())));
    setWords(*m_take, [isTaken] { return isTaken ? tr("Give back") : tr("Take"); });
    setWords(*m_hold, [waits] { return waits ? tr("Release") : tr("Hold…"); });
    m_rights->setText(!m_isKnown                 ? tr("Rights: %1").arg(QStringLiteral("…"))
                      : m_history.rights.empty() ? tr("The rights are not decided.")
                                                 : tr("Rights: %1").arg(rightsWords(m_history.rights.front())));
    m_rights->setVisible(m_row.has_value());
    m_decide->setVisible(m_row.has_value());
}

QWidget* WorkPane::lineOf(const workflow::DefectRow& row) {
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto* text = new Label({}, Type::Body, Tone::Attention);
    text->setWordWrap(true);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text->setText(defectText(row));
    text->setToolTip(tr("To be mended at “%1”").arg(words(row.defect.mendedAtStage)));
    auto* mended = makeButton([this] { return tr("Mended"); });
    mended->setObjectName(QStringLiteral("mended"));
    auto* waived = makeButton([this] { return tr("Leave as it is"); });
    const workflow::DefectId id = row.defect.id;
    connect(mended, &QPushButton::clicked, this, [this, id] { close(id, DefectState::Mended); });
    connect(waived, &QPushButton::clicked, this, [this, id] { close(id, DefectState::Waived); });
    across->addWidget(text, 1);
    across->addWidget(mended);
    across->addWidget(waived);
    return line;
}

void WorkPane::showDefects() {
    while (QLayoutItem* item = m_defectLines->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    bool any = false;
    for (const workflow::DefectRow& row : m_history.defects) {
        if (row.defect.state != DefectState::Open) continue;
        m_defectLines->addWidget(lineOf(row));
        any = true;
    }
    m_defects->setVisible(any);
}

std::vector<QPushButton*> WorkPane::mendedButtons() const {
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < m_defectLines->count(); ++i) {
        if (QWidget* line = m_defectLines->itemAt(i)->widget())
            buttons.push_back(line->findChild<QPushButton*>(QStringLiteral("mended")));
    }
    return buttons;
}

void WorkPane::close(workflow::DefectId defect, DefectState as) {
    m_context.library.write(&workflow::DefectService::close, defect, as)
        .then(this, [this, as](const Result<workflow::Defect, workflow::WorkflowRefusal>& closed) {
            if (!closed) return m_context.announcer.tell(Tone::Refused, [why = closed.error()] { return words(why); });
            m_context.announcer.done(
                [code = closed->code, as] { return QStringLiteral("%1: %2").arg(words(code), words(as)); },
                Undo::Offered);
            read();
            Q_EMIT changed();
        });
}

void WorkPane::openRights() {
    if (!m_row) return;
    m_rightsForm->open(m_row->item.recordId,
                       m_history.rights.empty() ? std::nullopt : std::optional(m_history.rights.front()));
}

} // namespace kitapdar::ui

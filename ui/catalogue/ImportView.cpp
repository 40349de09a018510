#include "ui/catalogue/ImportView.h"

#include "ui/dialogs/Dialogs.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

QString recordFilesFilter() {
    return ImportView::tr("Record files (%1)").arg(QStringLiteral("*.mrc *.iso *.marc *.dat *.xml *.txt *.mst *.MST")) +
           QStringLiteral(";;") + ImportView::tr("All files (%1)").arg(QStringLiteral("*"));
}

ImportView::ImportView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_job(new OneJob(context.jobs, this)),
      m_stack(new QStackedWidget),
      m_invitation(new EmptyState),
      m_sheet(new ImportSheet(context, *m_job)),
      m_past(new PastImports(context, *m_job)) {
    build();
    connect(m_invitation, &EmptyState::actionClicked, this, &ImportView::chooseFile);
    connect(m_sheet, &ImportSheet::closed, this, [this] { m_stack->setCurrentWidget(m_invitation); });
    connect(m_sheet, &ImportSheet::taken, m_past, &PastImports::read);
    connect(m_sheet, &ImportSheet::undoWanted, m_past, &PastImports::askUndo);
    connect(m_sheet, &ImportSheet::decisionWanted, this, &ImportView::decisionWanted);
    connect(m_past, &PastImports::undone, m_sheet, &ImportSheet::forget);
}

QWidget* ImportView::buildTop() {
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the list (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ImportView::leaveRequested);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([this] { return tr("Import of records"); });
    auto* decide = makeButton([this] { return tr("To be decided"); }, Icon::Copy);
    connect(decide, &QPushButton::clicked, this, &ImportView::decisionWanted);
    auto* another = makeButton([this] { return tr("Another file…"); }, Icon::Import);
    connect(another, &QPushButton::clicked, this, &ImportView::chooseFile);
    // The invitation has its own button.
    connect(m_stack, &QStackedWidget::currentChanged, another,
            [this, another] { another->setVisible(m_stack->currentWidget() == m_sheet); });
    another->hide();
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(back);
    line->addWidget(head, 1);
    line->addWidget(decide);
    line->addWidget(another);
    return top;
}

void ImportView::build() {
    m_invitation->setWords(
        Icon::Import,
        [this] {
            return tr(
                "Drop a file of records here: MARC (ISO 2709), MARCXML, IRBIS text or an IRBIS database (.mst). It "
                "is checked before anything is imported.");
        },
        [this] { return tr("Choose a file…"); });
    keepStyled(m_invitation, [this](const Look& look) { m_invitation->setMinimumHeight(look.px(120)); });
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_sheet);
    auto* all = new QVBoxLayout(this);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 3);
    all->addWidget(m_past, 2);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void ImportView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
}

void ImportView::takeFocus() {
    if (m_stack->currentWidget() == m_invitation)
        m_invitation->setFocus(); // Enter chooses a file
    else
        m_past->table().setFocus();
}

void ImportView::chooseFile() {
    m_context.dialogs.openFile(*this, {tr("A file of records"), recordFilesFilter(), {}, {}},
                               [this](const QString& file) { look(file); });
}

void ImportView::look(const QString& file) {
    if (m_job->isRunning())
        return m_context.announcer.tell(Tone::Attention,
                                        [] { return tr("An import is running. Wait for its end, or stop it."); });
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->look(file);
}

void ImportView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested(); // what runs goes on in the status bar
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui

#include "ui/readers/ReaderImportView.h"

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

ReaderImportView::ReaderImportView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_job(new OneJob(context.jobs, this)),
      m_stack(new QStackedWidget),
      m_invitation(new EmptyState),
      m_sheet(new ReaderImportSheet(context, *m_job)),
      m_past(new PastReaderImports(context, *m_job)) {
    m_invitation->setWords(
        Icon::Import,
        [this] {
            return tr(
                "Drop a file of readers here: a table (CSV, XLSX) or an IRBIS reader base (text, .mst). It is "
                "checked before anybody is taken.");
        },
        [this] { return tr("Choose a file…"); });
    keepStyled(m_invitation, [this](const Look& look) { m_invitation->setMinimumHeight(look.px(120)); });
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_sheet);
    auto* all = new QVBoxLayout(this);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 3);
    all->addWidget(m_past, 2);
    connect(m_invitation, &EmptyState::actionClicked, this, &ReaderImportView::chooseFile);
    connect(m_sheet, &ReaderImportSheet::closed, this, [this] { m_stack->setCurrentWidget(m_invitation); });
    connect(m_sheet, &ReaderImportSheet::taken, m_past, &PastReaderImports::read);
    keepStyled(this, [this](const Look& look) {
        layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
        layout()->setSpacing(look.px(space::m));
    });
}

QWidget* ReaderImportView::buildTop() {
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the readers (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ReaderImportView::leaveRequested);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([this] { return tr("Import of readers"); });
    auto* another = makeButton([this] { return tr("Another file…"); }, Icon::Import);
    connect(another, &QPushButton::clicked, this, &ReaderImportView::chooseFile);
    // The invitation has its own button.
    connect(m_stack, &QStackedWidget::currentChanged, another,
            [this, another] { another->setVisible(m_stack->currentWidget() == m_sheet); });
    another->hide();
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(back);
    line->addWidget(head, 1);
    line->addWidget(another);
    return top;
}

void ReaderImportView::takeFocus() {
    if (m_stack->currentWidget() == m_invitation)
        m_invitation->setFocus(); // Enter chooses a file
    else
        m_past->table().setFocus();
}

void ReaderImportView::chooseFile() {
    const QString filter = tr("Files of readers (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.xlsx *.mst *.MST")) +
                           QStringLiteral(";;") + tr("All files (%1)").arg(QStringLiteral("*"));
    m_context.dialogs.openFile(*this, {tr("A file of readers"), filter, {}, {}},
                               [this](const QString& file) { look(file); });
}

void ReaderImportView::look(const QString& file) {
    if (m_job->isRunning())
        return m_context.announcer.tell(Tone::Attention,
                                        [] { return tr("An import is running. Wait for its end, or stop it."); });
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->look(file);
}

void ReaderImportView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested(); // what runs goes on in the status bar
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui

#include "ui/settings/ViewChooser.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace kitapdar::ui {

ViewChooser::ViewChooser(SavedViews& views, std::function<SavedView()> present, QObject* parent)
    : QObject(parent),
      m_views(views),
      m_present(std::move(present)),
      m_button(makeIconButton(Icon::Bookmark, [] { return tr("Saved views of the list"); })),
      m_line(new QWidget),
      m_question(new Label),
      m_name(new QLineEdit),
      m_keep(makeButton([] { return tr("Save the view"); })),
      m_why(new Label({}, Type::Body, Tone::Refused)) {
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_question);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_why);
    m_line->hide();
    m_name->installEventFilter(this);
    keepWorded(m_name, [this] { m_name->setAccessibleName(tr("Name of the view")); });
    keepStyled(m_line, [this](const Look& look) { m_line->layout()->setSpacing(look.px(space::s)); });
    connect(m_button, &QToolButton::clicked, this, &ViewChooser::open);
    connect(m_keep, &QPushButton::clicked, this, &ViewChooser::take);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_why->clear(); });
}

void ViewChooser::open() {
    auto* menu = new QMenu(m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void ViewChooser::fill(QMenu& menu) {
    const auto views = m_views.all();
    const auto shown = [](const QString& name) { return QString(name).replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (const SavedView& view : views)
        connect(menu.addAction(shown(view.name)), &QAction::triggered, this,
                [this, name = view.name] { choose(name); });
    if (!views.isEmpty()) menu.addSeparator();
    connect(menu.addAction(tr("Save what is shown as a view…")), &QAction::triggered, this, [this] { askName(); });
    if (views.isEmpty()) return;
    QMenu* rename = menu.addMenu(tr("Rename a view"));
    QMenu* remove = menu.addMenu(tr("Remove a view"));
    for (const SavedView& view : views) {
        connect(rename->addAction(shown(view.name)), &QAction::triggered, this,
                [this, name = view.name] { askName(name); });
        connect(remove->addAction(shown(view.name)), &QAction::triggered, this,
                [this, name = view.name] { m_views.remove(name); });
    }
}

void ViewChooser::choose(const QString& name) {
    if (const auto view = m_views.find(name)) Q_EMIT chosen(*view);
}

void ViewChooser::askName(const QString& renamed) {
    m_renamed = renamed;
    m_question->setWords([renamed] {
        return renamed.isEmpty() ? tr("Name of the view") : tr("New name of the view “%1”").arg(renamed);
    });
    m_name->setText(renamed);
    m_name->selectAll();
    m_line->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewChooser::take() {
    if (m_name->text().trimmed().isEmpty()) return m_why->setWords([] { return tr("A view needs a name."); });
    if (m_renamed.isEmpty()) {
        SavedView view = m_present();
        view.name = m_name->text();
        m_views.save(std::move(view));
    } else if (!m_views.rename(m_renamed, m_name->text())) {
        return m_why->setWords([] { return tr("Another view has this name."); });
    }
    close();
}

void ViewChooser::close() {
    m_line->hide();
    m_button->setFocus(Qt::OtherFocusReason);
}

bool ViewChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_name || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    take();
    return true;
}

} // namespace kitapdar::ui

// The list of readers, in the order of the Kazakh alphabet; found by any part of the name.
#pragma once

#include "core/readers/ReaderQueries.h"
#include "ui/models/WindowModel.h"
#include "ui/settings/SavedViews.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class CategoryNames;
class Look;
class DataTable;
class ViewChooser;

class ReaderList : public QWidget {
    Q_OBJECT

public:
    explicit ReaderList(const Context& context, QWidget* parent = nullptr);

    void find(const QString& text);
    QString text() const;
    void takeFocus();

    DataTable& table() { return *m_table; }
    /// Views that are kept under a name: the text and the columns.
    SavedViews& views() { return m_views; }
    ViewChooser& viewChooser() { return *m_chooser; }
    static QString viewsName() { return QStringLiteral("readers.list"); }

Q_SIGNALS:
    void opened(std::int64_t reader);
    void registerWanted();
    /// Of readers from another system.
    void importWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    SavedView presentView() const;
    void showView(const SavedView& view);
    void reloadSoon();
    void applyLook(const Look& look);
    void retranslate();

    Context m_context;
    CategoryNames* m_categories;
    WindowModel<readers::ReaderRow> m_model;
    QLineEdit* m_filter;
    QPushButton* m_register;
    QPushButton* m_import;
    DataTable* m_table;
    SavedViews m_views;
    ViewChooser* m_chooser;
    QTimer m_pause;
    QTimer m_reload;
    bool m_stale = false;
};

} // namespace kitapdar::ui

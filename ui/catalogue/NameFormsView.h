// The table of names that folding cannot bring together (Кзыл-Орда, Қызылорда): a line is a group of forms that find
// each other; forms are added to it and taken away.
#pragma once

#include "core/catalogue/NameService.h"
#include "ui/forms/FormDraft.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kitapdar::ui {

class Look;
class DataTable;
class Label;
class ChipRow;

struct NameGroup {
    std::int64_t number = 0;
    std::vector<catalogue::NameForm> forms;
};

class NameFormsView : public QWidget {
    Q_OBJECT

public:
    explicit NameFormsView(const Context& context, QWidget* parent = nullptr);

    DataTable& table() { return *m_table; }
    QLineEdit& newForm() { return *m_form; }
    ChipRow& forms() { return *m_forms; }
    /// Adds the typed form to the chosen group, or begins a group with it.
    void add(bool newGroup);

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void filter();
    void showGroup();
    void remove(std::int64_t form);
    void applyLook(const Look& look);

    Context m_context;
    std::vector<NameGroup> m_all;
    std::int64_t m_wanted = 0; // group to stand on after reading
    ListModel<NameGroup> m_groups;
    QLineEdit* m_filter;
    DataTable* m_table;
    Label* m_head;
    ChipRow* m_forms;
    QLineEdit* m_form;
    FormDraft* m_draft;
    QPushButton* m_join;
    QPushButton* m_begin;
    Label* m_refusal;
};

} // namespace kitapdar::ui

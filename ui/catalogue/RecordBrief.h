// The record under the cursor, beside the list: enough to answer "do you have…" without opening it.
#pragma once

#include "core/catalogue/Record.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace kitapdar::ui {

class Look;
class Label;
class StateLabel;

class RecordBrief : public QWidget {
    Q_OBJECT

public:
    explicit RecordBrief(const Context& context, QWidget* parent = nullptr);

    void show(const std::optional<catalogue::RecordRow>& row);

private:
    void showRow();
    void applyLook(const Look& look);

    Context m_context;
    std::optional<catalogue::RecordRow> m_row;
    quint64 m_asked = 0;
    Label* m_title;
    Label* m_authors;
    StateLabel* m_state;
    Label* m_description;
    QPushButton* m_open;
};

} // namespace kitapdar::ui

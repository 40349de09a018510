// The lists of what others have digitized: which there are, and a new one out of a table, with its columns chosen and
// what it would change shown before.
#pragma once

#include "core/digitization/ElsewhereService.h"
#include "core/exchange/ElsewhereList.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kitapdar::ui {

class Label;
class Look;

class ElsewhereSheet : public Overlay {
    Q_OBJECT

public:
    ElsewhereSheet(QWidget& window, const Context& context);

    void begin();
    /// Reads the table and shows what is in it; nothing is written.
    void look(const QString& file);

    QLineEdit& source() { return *m_source; }
    QPushButton& chooseButton() { return *m_choose; }
    QPushButton& importButton() { return *m_import; }
    QComboBox& column(exchange::ListField field);
    /// Of the lists that there are, from the first.
    std::vector<QPushButton*> removeButtons() const;
    Label& preview() { return *m_preview; }

Q_SIGNALS:
    /// A list was imported or removed.
    void changed();

protected:
    QWidget* first() override;

private:
    struct Choice {
        exchange::ListField field;
        QComboBox* box;
    };

    void build();
    void chooseFile();
    void readSources();
    void showSources(const std::vector<digitization::ElsewhereSource>& sources);
    void readAgain();
    void showList();
    void askPreview();
    void import();
    void remove(const std::string& source);
    void refuse(const Words& why);
    exchange::ListChoices choices() const;
    void applyLook(const Look& look);

    Context m_context;
    QVBoxLayout* m_lines;
    QPushButton* m_choose;
    Label* m_fileName;
    QWidget* m_form;
    QLineEdit* m_source;
    std::vector<Choice> m_columns;
    Label* m_preview;
    Label* m_refusal;
    QPushButton* m_import;
    QString m_file;
    std::optional<exchange::ElsewhereList> m_list;
    quint64 m_asked = 0;
};

} // namespace kitapdar::ui

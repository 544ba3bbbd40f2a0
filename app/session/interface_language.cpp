#include "app/session/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ketenkaart {

namespace {

/// One pair of translators for the life of the program, owned by the application object.
struct Translators : QObject
{
    using QObject::QObject;
    QTranslator ours;
    QTranslator qt;
    Language language = Language::English; // without a translator the source texts show
};

Translators* translators()
{
    static const QString name = QStringLiteral("ketenkaart-translators");
    auto* found = static_cast<Translators*>(qApp->findChild<QObject*>(name, Qt::FindDirectChildrenOnly));
    if (!found) {
        found = new Translators(qApp);
        found->setObjectName(name);
    }
    return found;
}

} // namespace

void installLanguage(Language language)
{
    Translators* all = translators();
    QCoreApplication::removeTranslator(&all->ours);
    QCoreApplication::removeTranslator(&all->qt);
    all->language = language;
    QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (language == Language::English) {
        // The texts in the source are English already; only the forms for one and for several are translated.
        const bool loaded = all->ours.load(QStringLiteral(":/i18n/ketenkaart_en.qm"));
        Q_ASSERT_X(loaded, "installLanguage", "the English plurals are not built in");
        QCoreApplication::installTranslator(&all->ours);
        return;
    }
    if (all->qt.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&all->qt);
    }
    const bool loaded = all->ours.load(QStringLiteral(":/i18n/ketenkaart_nl.qm"));
    Q_ASSERT_X(loaded, "installLanguage", "the Dutch translation is not built in");
    QCoreApplication::installTranslator(&all->ours);
}

Language installedLanguage()
{
    return translators()->language;
}

} // namespace ketenkaart

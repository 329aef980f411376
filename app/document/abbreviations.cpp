// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/abbreviations.h"

#include <QString> // which defines what QStringView declares

#include <algorithm>
#include <array>

namespace document {

namespace {

// Stand before what they belong to, whatever that is.
constexpr std::array Leading{u"Mr",   u"Mrs",  u"Ms",   u"Messrs", u"Dr",  u"Prof", u"Gen",  u"Adm",   u"Col", u"Maj",
                             u"Capt", u"Cmdr", u"Lt",   u"Sgt",    u"Cpl", u"Sen",  u"Rep",  u"Gov",   u"Rev", u"Hon",
                             u"Amb",  u"St",   u"Mt",   u"vs",     u"cf",  u"ca",   u"Hr",   u"Hrn",   u"Fr",  u"Frl",
                             u"Ing",  u"Dipl", u"vgl",  u"Vgl",    u"bzw", u"sog",  u"insb", u"geb",   u"им",  u"ул",
                             u"пр",   u"проф", u"акад", u"см",     u"ср",  u"тов",  u"гр",   u"просп", u"пл",  u"обл"};

// Belong to a number that follows.
constexpr std::array BeforeNumbers{u"Jan", u"Feb", u"Mar", u"Apr",  u"Jun",  u"Jul", u"Aug", u"Sep", u"Sept", u"Oct", u"Nov",
                                   u"Dec", u"No",  u"Nos", u"no",   u"nos",  u"Nr",  u"Nrn", u"Vol", u"vol",  u"p",   u"pp",
                                   u"Art", u"art", u"Abs", u"Sec",  u"sec",  u"Fig", u"fig", u"Ch",  u"ch",   u"Bd",  u"S",
                                   u"Kap", u"Tab", u"Abb", u"Ziff", u"para", u"ст",  u"стр", u"рис", u"табл", u"п",   u"пп",
                                   u"с",   u"гл",  u"т",   u"ч",    u"кв",   u"д",   u"Ст",  u"Рис"};

constexpr std::array GermanMonths{u"Januar", u"Jänner",    u"Februar", u"März",     u"April",    u"Mai", u"Juni", u"Juli",
                                  u"August", u"September", u"Oktober", u"November", u"Dezember", u"Jan", u"Feb",  u"Jun",
                                  u"Jul",    u"Aug",       u"Sept",    u"Okt",      u"Nov",      u"Dez"};

// Begin a sentence rather than go on with a name.
constexpr std::array Beginnings{u"The",   u"A",  u"An",  u"It", u"He",   u"She",  u"They", u"We",   u"You",  u"I",   u"But",
                                u"And",   u"In", u"On",  u"At", u"This", u"That", u"If",   u"When", u"His",  u"Her", u"Their",
                                u"There", u"As", u"For", u"To", u"Not",  u"Then", u"So",   u"Der",  u"Die",  u"Das", u"Ein",
                                u"Eine",  u"Er", u"Sie", u"Es", u"Wir",  u"Im",   u"Am",   u"Und",  u"Aber", u"Он",  u"Она",
                                u"Они",   u"Мы", u"В",   u"На", u"Но",   u"И",    u"Это",  u"По"};

template<std::size_t Count>
bool isOneOf(QStringView word, const std::array<const char16_t *, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *one) { return word == QStringView(one); });
}

QStringView firstWord(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isLetter())
        ++length;
    return text.left(length);
}

QStringView lastWord(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return text.mid(begin);
}

bool endsInDay(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1].isDigit())
        --begin;
    const QStringView number = text.mid(begin);
    return !number.isEmpty() && number.size() <= 2 && number.toInt() >= 1 && number.toInt() <= 31;
}

} // namespace

bool endsInAbbreviation(QStringView before, QStringView after)
{
    before = before.trimmed();
    if (before.isEmpty() || before.back() != u'.')
        return false;
    before.chop(1);
    const QStringView next = firstWord(after);
    const QStringView word = lastWord(before);
    if (word.isEmpty())
        return endsInDay(before) && isOneOf(next, GermanMonths);
    if (isOneOf(word, Leading))
        return true;
    if (!after.isEmpty() && after.front().isDigit())
        return isOneOf(word, BeforeNumbers);
    // An initial, or the last letter of an acronym.
    return word.size() == 1 && word.front().isUpper() && !next.isEmpty() && next.front().isUpper() && !isOneOf(next, Beginnings);
}

} // namespace document

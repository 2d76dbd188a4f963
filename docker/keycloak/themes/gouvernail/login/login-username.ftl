<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username') displayInfo=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <p class="soft">${msg("gouvernailStart")}</p>
    <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("usernameOrEmail") value=login.username!'' autofocus=true autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" />
      </#if>
      <#if realm.rememberMe && !usernameHidden??>
        <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
      </#if>
      <@buttons.actionGroup>
        <@buttons.button id="kc-login" name="login" label="gouvernailContinue" />
      </@buttons.actionGroup>
    </form>
    <@passkeys.conditionalUIData />
  <#elseif section = "info">
    <p>${msg("gouvernailFirstVisit")}<br>${msg("gouvernailTrouble")}</p>
  </#if>
</@layout.registrationLayout>

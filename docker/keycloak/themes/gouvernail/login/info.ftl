<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
<#if messageHeader??>${msg(messageHeader)}<#else>${message.summary}</#if>
<#elseif section = "form">
<#if messageHeader??><p class="instruction">${message.summary}</p></#if>
<#if requiredActions??><p class="instruction"><#list requiredActions as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#list>.</p></#if>
<#if !skipLink??>
<#if pageRedirectUri?has_content><#assign next=pageRedirectUri word="backToApplication">
<#elseif actionUri?has_content><#assign next=actionUri word="proceedWithAction">
<#elseif (client.baseUrl)?has_content><#assign next=client.baseUrl word="backToApplication">
</#if>
<#if next??><p><a class="button primary" href="${next}">${msg(word)}</a></p></#if>
</#if>
</#if>
</@layout.registrationLayout>
